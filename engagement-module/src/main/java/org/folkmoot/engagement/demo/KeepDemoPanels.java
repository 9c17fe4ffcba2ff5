package org.folkmoot.engagement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.demo.PackPanels.PackPanel;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.panels.SetUpPanel;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.IdentitySource;
import org.folkmoot.platform.access.Role;

/** Sets up the panels of a pack with their leads and the people whom the office chose; nobody is written to. */
@ApplicationScoped
class KeepDemoPanels {
    private static final String BY = "The membership office";

    private final PanelBook book;
    private final RecipientBook recipients;
    private final SetUpPanel setting;
    private final Grants grants;
    private final Instance<IdentitySource> identities;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepDemoPanels() {
        this.book = null;
        this.recipients = null;
        this.setting = null;
        this.grants = null;
        this.identities = null;
        this.clock = null;
    }

    @Inject
    KeepDemoPanels(
            PanelBook book,
            RecipientBook recipients,
            SetUpPanel setting,
            Grants grants,
            Instance<IdentitySource> identities,
            Clock clock) {
        this.book = book;
        this.recipients = recipients;
        this.setting = setting;
        this.grants = grants;
        this.identities = identities;
        this.clock = clock;
    }

    /** True where there are no panels yet. */
    @Transactional
    public boolean isNeeded() {
        return book.all().isEmpty();
    }

    @Transactional
    public void keep(PackPanels pack) {
        pack.panels().forEach(this::keep);
    }

    private void keep(PackPanel wanted) {
        String slug = setting.keep("", 0, wanted.described());
        identities.stream()
                .flatMap(source -> wanted.leads().stream().flatMap(mail -> source.byMail(mail).stream()))
                .forEach(lead -> grants.give(lead.subject(), Role.CONVENER, Panel.scope(slug)));
        recipients
                .kept(0, Long.MAX_VALUE, wanted.chosen())
                .forEach(person -> book.decide(slug, new PersonId(person), true, BY, clock.instant()));
    }
}
