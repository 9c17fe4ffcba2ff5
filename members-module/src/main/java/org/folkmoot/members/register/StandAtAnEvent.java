package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.members.store.views.SourceCounts;
import org.folkmoot.members.store.views.SourceCounts.Line;
import org.folkmoot.platform.settings.TrustSettings;

/** What a stand at an event needs: the link that a poster shows, as an address and a code, and what came by each. */
@ApplicationScoped
public class StandAtAnEvent {

    /** What a source may look like. */
    public static final String SOURCE = "[a-z0-9][a-z0-9-]{0,59}";

    private static final int MOST = 50;

    private final TrustSettings trust;
    private final SourceCounts sources;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StandAtAnEvent() {
        this.trust = null;
        this.sources = null;
    }

    @Inject
    public StandAtAnEvent(TrustSettings trust, SourceCounts sources) {
        this.trust = trust;
        this.sources = sources;
    }

    /** The address that the poster of a source shows. */
    public String address(String source) {
        return trust.baseUrl() + "/join?source=" + source;
    }

    /** The same as a code to scan. */
    public QrCode code(String source) {
        return QrCode.of(address(source));
    }

    /** What came by each source, most first. */
    public List<Line> sources() {
        return sources.most(MOST);
    }
}
