package org.folkmoot.engagement.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.platform.access.Scope;

/**
 * Whom an invitation is for: the people of a scope or, where interests are named, those of them who follow one of these.
 */
public record Audience(Scope scope, List<String> interests) {

    private static final Pattern RULE = Pattern.compile("("
            + Stream.of(Scope.Kind.values()).map(Enum::name).collect(Collectors.joining("|"))
            + ") (\\S+)(?: who follow (.+))?");

    public Audience {
        interests = List.copyOf(interests);
    }

    /** The rule as it is stored with each send. */
    public String words() {
        String people = scope.kind() + " " + scope.key();
        return interests.isEmpty() ? people : people + " who follow " + String.join(" or ", interests);
    }

    /** The rule behind stored words; empty where they are of another kind. */
    public static Optional<Audience> parse(String words) {
        Matcher rule = RULE.matcher(words);
        if (!rule.matches()) {
            return Optional.empty();
        }
        Scope scope = new Scope(Scope.Kind.valueOf(rule.group(1)), rule.group(2));
        String interests = rule.group(3);
        return Optional.of(new Audience(scope, interests == null ? List.of() : List.of(interests.split(" or "))));
    }

    /** The topic that someone stops who wants no more invitations of this kind. */
    public String stoppableTopic() {
        return scope.kind() == Scope.Kind.NETWORK ? scope.key() : Topic.MEETINGS;
    }
}
