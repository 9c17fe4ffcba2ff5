package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.rules.ALeadCanSignIn;
import org.folkmoot.engagement.model.rules.AnEndedTopicStaysAsItIs;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.TrustSettings;

/** Appoints somebody on record to lead a network, tells them, and ends it again. */
@ApplicationScoped
public class LeadNetwork {
    private final SeeNetworks networks;
    private final RecipientBook recipients;
    private final Grants grants;
    private final Outbox outbox;
    private final TrustSettings settings;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LeadNetwork() {
        this.networks = null;
        this.recipients = null;
        this.grants = null;
        this.outbox = null;
        this.settings = null;
        this.audit = null;
    }

    @Inject
    public LeadNetwork(
            SeeNetworks networks,
            RecipientBook recipients,
            Grants grants,
            Outbox outbox,
            TrustSettings settings,
            Audit audit) {
        this.networks = networks;
        this.recipients = recipients;
        this.grants = grants;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
    }

    /** Appoints somebody; they need not be in the network themselves. */
    @Transactional
    public KnownRecipient appoint(String slug, PersonId person) {
        Topic network = networks.find(slug);
        RuleBroken.check(new AnEndedTopicStaysAsItIs(network.isEnded()));
        KnownRecipient lead = recipients.find(person).orElseThrow(() -> NotFound.of("person", person));
        RuleBroken.check(new ALeadCanSignIn(lead.active(), lead.mail()));
        Subject subject = Subject.person(person.value());
        if (!grants.holders(Role.CONVENER, Scope.network(slug)).contains(subject)) {
            grants.give(subject, Role.CONVENER, Scope.network(slug));
            outbox.queue(news(network, lead));
        }
        audit.wrote("network.lead", "person:" + person, "Leads the network " + network.name());
        return lead;
    }

    /** Somebody leads it no more. */
    @Transactional
    public void end(String slug, PersonId person) {
        Topic network = networks.find(slug);
        grants.take(Subject.person(person.value()), Role.CONVENER, Scope.network(slug));
        audit.wrote("network.end-lead", "person:" + person, "Leads the network " + network.name() + " no more");
    }

    /** The head of a message about a sensitive network says nothing of it. */
    private Message news(Topic network, KnownRecipient lead) {
        Message.Builder message = Message.mail(MessageClass.TRANSACTIONAL, "network-lead")
                .person(lead.person())
                .about("network:" + network.slug())
                .to(lead.name(), Objects.requireNonNull(lead.mail(), "a lead can sign in"))
                .subject(network.sensitive() ? "We have a role for you" : "You lead the network " + network.name())
                .text("Dear " + lead.name() + "\n\nYou now lead the network " + network.name()
                        + ". You can plan meetings for it, write updates for its members and write to them. The office"
                        + " sends what you write, and passes on what they answer; you never see an address.\n\nBegin"
                        + " here, and sign in with this email address:\n[[begin]]\n")
                .link("begin", MessageLink.open("/governor"));
        return (network.sensitive()
                        ? message.fromName(settings.hasMembers() ? "Membership office" : "Engagement office")
                        : message)
                .build();
    }
}
