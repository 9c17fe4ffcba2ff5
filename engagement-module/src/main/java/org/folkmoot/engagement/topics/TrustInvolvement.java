package org.folkmoot.engagement.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.nhsuk.forms.Choice;
import org.jspecify.annotations.Nullable;

/** Offers the trust's interests and networks to the pages on which people choose. */
@ApplicationScoped
public class TrustInvolvement implements Involvement {
    private final TopicBook topics;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TrustInvolvement() {
        this.topics = null;
    }

    @Inject
    public TrustInvolvement(TopicBook topics) {
        this.topics = topics;
    }

    @Override
    public List<Choice> interests() {
        return open(everyInterest());
    }

    @Override
    public List<Choice> networks() {
        return open(everyNetwork());
    }

    @Override
    public List<Choice> everyInterest() {
        return choices(Topic.Kind.INTEREST);
    }

    @Override
    public List<Choice> everyNetwork() {
        return choices(Topic.Kind.NETWORK);
    }

    private static List<Choice> open(List<Choice> all) {
        return all.stream().filter(each -> each.state() == State.OPEN).toList();
    }

    private List<Choice> choices(Topic.Kind kind) {
        return topics.everyOfKind(kind).stream()
                .map(topic -> new Choice(
                        topic.slug(), topic.name(), hint(topic), topic.sensitive(), state(topic), topic.ledBy()))
                .toList();
    }

    private static State state(Topic topic) {
        if (topic.isEnded()) {
            return State.ENDED;
        }
        return topic.open() ? State.OPEN : State.CLOSED;
    }

    private static @Nullable String hint(Topic topic) {
        return topic.consent() == null ? topic.hint() : topic.consent();
    }
}
