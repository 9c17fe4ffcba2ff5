package org.folkmoot.engagement.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.rules.AClosedPanelStaysAsItIs;
import org.folkmoot.engagement.model.rules.ALeadCanSignIn;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Appoints a member to lead a panel, tells them, and ends it again. */
@ApplicationScoped
public class LeadPanel {
    private final PanelBook book;
    private final RecipientBook recipients;
    private final Grants grants;
    private final Outbox outbox;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LeadPanel() {
        this.book = null;
        this.recipients = null;
        this.grants = null;
        this.outbox = null;
        this.audit = null;
    }

    @Inject
    public LeadPanel(PanelBook book, RecipientBook recipients, Grants grants, Outbox outbox, Audit audit) {
        this.book = book;
        this.recipients = recipients;
        this.grants = grants;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The people who lead it now. */
    public List<KnownRecipient> leads(Panel panel) {
        return grants.holders(Role.CONVENER, panel.scope()).stream()
                .filter(subject -> subject.kind() == Subject.Kind.PERSON)
                .flatMap(subject -> recipients.find(new PersonId(subject.id())).stream())
                .toList();
    }

    /** Appoints somebody. */
    @Transactional
    public KnownRecipient appoint(String slug, PersonId person) {
        Panel panel = panel(slug);
        RuleBroken.check(new AClosedPanelStaysAsItIs(panel.isClosed()));
        KnownRecipient lead = recipients.find(person).orElseThrow(() -> NotFound.of("person", person));
        RuleBroken.check(new ALeadCanSignIn(lead.active(), lead.mail()));
        Subject subject = Subject.person(person.value());
        if (!grants.holders(Role.CONVENER, panel.scope()).contains(subject)) {
            grants.give(subject, Role.CONVENER, panel.scope());
            outbox.queue(news(panel, lead));
        }
        audit.wrote("panel.lead", "person:" + person, "Leads the panel " + panel.name());
        return lead;
    }

    /** Somebody leads it no more. */
    @Transactional
    public void end(String slug, PersonId person) {
        Panel panel = panel(slug);
        grants.take(Subject.person(person.value()), Role.CONVENER, panel.scope());
        audit.wrote("panel.end-lead", "person:" + person, "Leads the panel " + panel.name() + " no more");
    }

    private Panel panel(String slug) {
        return book.find(slug).orElseThrow(() -> NotFound.of("panel", slug));
    }

    private static Message news(Panel panel, KnownRecipient lead) {
        return Message.mail(MessageClass.TRANSACTIONAL, "panel-lead")
                .person(lead.person())
                .about("panel:" + panel.slug())
                .to(lead.name(), Objects.requireNonNull(lead.mail(), "a lead can sign in"))
                .subject("You lead the panel " + panel.name())
                .text("Dear " + lead.name() + "\n\nYou now lead the panel " + panel.name()
                        + ". You can plan meetings for it, invite its members and write to them. The office sends what"
                        + " you write, and passes on what they answer; you never see an address.\n\nBegin here, and sign"
                        + " in with this email address:\n[[begin]]\n")
                .link("begin", MessageLink.open("/governor"))
                .build();
    }
}
