package org.folkmoot.engagement.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.rules.AClosedPanelStaysAsItIs;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Puts somebody on a panel by hand, or takes them off it whatever its rule says. */
@ApplicationScoped
public class ChooseForPanel {
    private final PanelBook book;
    private final RecipientBook recipients;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ChooseForPanel() {
        this.book = null;
        this.recipients = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ChooseForPanel(PanelBook book, RecipientBook recipients, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.recipients = recipients;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts somebody on it. */
    @Transactional
    public KnownRecipient putOn(String slug, PersonId person) {
        return decide(slug, person, true);
    }

    /** Takes somebody off it. */
    @Transactional
    public KnownRecipient takeOff(String slug, PersonId person) {
        return decide(slug, person, false);
    }

    private KnownRecipient decide(String slug, PersonId person, boolean stands) {
        Panel panel = book.find(slug).orElseThrow(() -> NotFound.of("panel", slug));
        RuleBroken.check(new AClosedPanelStaysAsItIs(panel.isClosed()));
        KnownRecipient known =
                recipients.find(person).filter(KnownRecipient::active).orElseThrow(() -> NotFound.of("person", person));
        book.decide(slug, person, stands, actor.get().name(), clock.instant());
        audit.wrote(
                stands ? "panel.put-on" : "panel.take-off",
                "person:" + person,
                (stands ? "On the panel " : "Off the panel ") + panel.name());
        return known;
    }
}
