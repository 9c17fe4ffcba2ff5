package org.folkmoot.engagement.model;

import java.util.List;
import org.folkmoot.platform.access.Scope;

/**
 * Whom an invitation is for: the people of a scope or, where interests are named, those of them who follow one of these.
 */
public record Audience(Scope scope, List<String> interests) {

    public Audience {
        interests = List.copyOf(interests);
    }

    /** The rule as it is stored with each send. */
    public String words() {
        String people = scope.kind() + " " + scope.key();
        return interests.isEmpty() ? people : people + " who follow " + String.join(" or ", interests);
    }

    /** The topic that someone stops who wants no more invitations of this kind. */
    public String stoppableTopic() {
        return scope.kind() == Scope.Kind.NETWORK ? scope.key() : Topic.MEETINGS;
    }
}
