package org.folkmoot.engagement.model;

import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.Scope;

/** The interests and networks of the trust. */
public interface TopicBook {

    /** All topics in the trust's order, those that have ended among them. */
    List<Topic> all();

    /** Keeps a topic; one with the same slug is replaced. */
    void keep(Topic topic);

    /** A topic by slug. */
    default Optional<Topic> find(String slug) {
        return all().stream().filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    /** True where belonging to the scope says something about a person's life; an unknown network is taken to. */
    default boolean isSensitive(Scope scope) {
        return scope.kind() == Scope.Kind.NETWORK
                && find(scope.key()).map(Topic::sensitive).orElse(true);
    }

    /** The topics of one kind that go on. */
    default List<Topic> ofKind(Topic.Kind kind) {
        return everyOfKind(kind).stream().filter(topic -> !topic.isEnded()).toList();
    }

    /** The topics of one kind, those that have ended among them. */
    default List<Topic> everyOfKind(Topic.Kind kind) {
        return all().stream().filter(topic -> topic.kind() == kind).toList();
    }
}
