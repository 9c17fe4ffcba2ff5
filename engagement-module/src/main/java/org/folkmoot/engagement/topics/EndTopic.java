package org.folkmoot.engagement.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.TopicDesk;
import org.folkmoot.engagement.model.rules.AnEndedTopicStaysAsItIs;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.RuleBroken;

/**
 * Ends a network or an interest, and lets it go on again. Nobody is taken out of it: it only takes nobody in, is not led and
 * sends nothing while it has ended.
 */
@ApplicationScoped
public class EndTopic {
    private final TopicBook book;
    private final TopicDesk desk;
    private final NetworkBook networks;
    private final RecipientBook recipients;
    private final Grants grants;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EndTopic() {
        this.book = null;
        this.desk = null;
        this.networks = null;
        this.recipients = null;
        this.grants = null;
        this.content = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public EndTopic(
            TopicBook book,
            TopicDesk desk,
            NetworkBook networks,
            RecipientBook recipients,
            Grants grants,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.desk = desk;
        this.networks = networks;
        this.recipients = recipients;
        this.grants = grants;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** What hangs on it, to say before it ends. */
    public Hanging hanging(Topic topic) {
        long waiting = networks.waiting().stream()
                .filter(each -> each.network().equals(topic.slug()))
                .count();
        return new Hanging(
                desk.followers(topic.slug()),
                leads(topic).size(),
                desk.meetingsToCome(topic.slug(), clock.instant()),
                waiting);
    }

    private List<PersonId> leads(Topic topic) {
        return topic.kind() != Topic.Kind.NETWORK
                ? List.of()
                : grants.holders(Role.CONVENER, Scope.network(topic.slug())).stream()
                        .filter(each -> each.kind() == Subject.Kind.PERSON)
                        .map(each -> new PersonId(each.id()))
                        .toList();
    }

    /** Ends what was read at {@code version}. */
    @Transactional
    public Topic end(String slug, int version) {
        Topic topic = SetUpTopic.findSetUp(book, slug);
        RuleBroken.check(new AnEndedTopicStaysAsItIs(topic.isEnded()));
        if (!desk.end(slug, version, clock.instant())) {
            throw Conflict.on(topic.kind().word(), slug);
        }
        List<PersonId> leads = leads(topic);
        desk.rememberLeads(slug, leads);
        leads.forEach(lead -> grants.take(Subject.person(lead.value()), Role.CONVENER, Scope.network(slug)));
        content.changed();
        audit.wrote("topic.end", topic.kind().word() + ":" + slug, "Ended " + topic.name());
        return topic;
    }

    /** Lets an ended one go on, for the people who were in it; whoever led it leads it again, if they still can. */
    @Transactional
    public Topic resume(String slug) {
        Topic topic = SetUpTopic.findSetUp(book, slug);
        if (desk.resume(slug)) {
            desk.takeLeads(slug).stream()
                    .filter(lead ->
                            recipients.find(lead).filter(KnownRecipient::active).isPresent())
                    .forEach(lead -> grants.give(Subject.person(lead.value()), Role.CONVENER, Scope.network(slug)));
            content.changed();
            audit.wrote("topic.resume", topic.kind().word() + ":" + slug, topic.name() + " goes on");
        }
        return topic;
    }

    /**
     * What hangs on a network or an interest.
     *
     * @param people how many follow it or are in it
     * @param leads how many lead it
     * @param meetings how many meetings to come are for it or about it
     * @param updates how many updates wait for the office
     */
    public record Hanging(long people, int leads, long meetings, long updates) {}
}
