package org.folkmoot.engagement.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.platform.access.Scope;

/**
 * Whom an invitation is for: the people of a scope, where interests are named those of them who follow one of these,
 * and only those whom the narrowing leaves.
 */
public record Audience(Scope scope, List<String> interests, Narrowing narrowing) {

    private static final String ONLY = "; only ";
    private static final Pattern RULE = Pattern.compile("("
            + Stream.of(Scope.Kind.values()).map(Enum::name).collect(Collectors.joining("|"))
            + ") (\\S+)(?: who follow (.+))?");

    public Audience {
        interests = List.copyOf(interests);
    }

    /** Everyone of the scope who follows one of these, or everyone. */
    public Audience(Scope scope, List<String> interests) {
        this(scope, interests, Narrowing.NONE);
    }

    /** The rule as it is stored with each send. */
    public String words() {
        String people = scope.kind() + " " + scope.key();
        String followers = interests.isEmpty() ? people : people + " who follow " + String.join(" or ", interests);
        return narrowing.isNone() ? followers : followers + ONLY + narrowing.words();
    }

    /** The rule behind stored words; empty where they are of another kind. */
    public static Optional<Audience> parse(String words) {
        String[] parts = words.split(ONLY, 2);
        Matcher rule = RULE.matcher(parts[0]);
        Optional<Narrowing> narrowing = Narrowing.parse(parts.length == 1 ? "" : parts[1]);
        if (!rule.matches() || narrowing.isEmpty()) {
            return Optional.empty();
        }
        Scope scope = new Scope(Scope.Kind.valueOf(rule.group(1)), rule.group(2));
        String interests = rule.group(3);
        return Optional.of(new Audience(
                scope, interests == null ? List.of() : List.of(interests.split(" or ")), narrowing.orElseThrow()));
    }

    /** The networks whose people are meant. */
    public List<String> networks() {
        return scope.kind() == Scope.Kind.NETWORK
                ? Stream.concat(Stream.of(scope.key()), narrowing.networks().stream())
                        .distinct()
                        .toList()
                : narrowing.networks();
    }

    /** True where anything but the networks themselves says who is meant. */
    public boolean isNarrowed() {
        boolean within = !narrowing.networks().isEmpty() && scope.kind() != Scope.Kind.TRUST;
        return within
                || networks().size() > 1
                || !interests.isEmpty()
                || !narrowing.withoutNetworks().isNone();
    }

    /** The topic that someone stops who wants no more invitations of this kind. */
    public String stoppableTopic() {
        return scope.kind() == Scope.Kind.NETWORK ? scope.key() : Topic.MEETINGS;
    }
}
