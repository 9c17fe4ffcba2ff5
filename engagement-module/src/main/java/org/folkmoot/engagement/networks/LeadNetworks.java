package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.NotFound;

/** Opens a network and its updates only to those who lead it. */
@ApplicationScoped
public class LeadNetworks {
    private final NetworkBook book;
    private final TopicBook topics;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LeadNetworks() {
        this.book = null;
        this.topics = null;
        this.actor = null;
    }

    @Inject
    public LeadNetworks(NetworkBook book, TopicBook topics, CurrentActor actor) {
        this.book = book;
        this.topics = topics;
        this.actor = actor;
    }

    /** The networks that the actor leads. */
    public List<Topic> mine() {
        return topics.ofKind(Topic.Kind.NETWORK).stream()
                .filter(each -> leads(each.slug()))
                .toList();
    }

    /** A network that the actor leads. */
    public Topic mine(String slug) {
        return topics.find(slug)
                .filter(each -> !each.isEnded() && leads(slug))
                .orElseThrow(() -> NotFound.of("network", slug));
    }

    /** An update of a network that the actor leads. */
    public NetworkUpdate update(long id) {
        return book.find(id).filter(each -> leads(each.network())).orElseThrow(() -> NotFound.of("update", id));
    }

    private boolean leads(String slug) {
        return actor.get().holds(Role.CONVENER, Scope.network(slug));
    }

    String self() {
        Subject subject = actor.get().subject();
        return subject == null ? actor.get().name() : subject.toString();
    }
}
