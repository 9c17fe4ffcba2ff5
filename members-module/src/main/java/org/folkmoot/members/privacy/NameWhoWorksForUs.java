package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.settings.TrustSettings;

/** Names the companies that work with people's information on the trust's behalf, so that everybody can read who they are. */
@ApplicationScoped
public class NameWhoWorksForUs {

    private static final String NAMES = "privacy.processors";

    private final TrustSettings settings;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NameWhoWorksForUs() {
        this.settings = null;
        this.audit = null;
    }

    @Inject
    public NameWhoWorksForUs(TrustSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Who they are and what each does, one a line; none where nobody has named them. */
    public List<String> named() {
        return settings.get(NAMES)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Names them anew. */
    @Transactional
    public void name(String lines) {
        settings.put(NAMES, lines.strip());
        audit.wrote("privacy.processors", "privacy notice", "who works with information for the trust");
    }
}
