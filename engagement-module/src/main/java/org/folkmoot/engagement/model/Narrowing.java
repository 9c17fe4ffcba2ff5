package org.folkmoot.engagement.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What narrows an audience within its scope. There is nothing here about who somebody is: equality answers are for
 * counting alone and never choose whom the trust writes to.
 *
 * @param constituencies codes; empty for all
 * @param classes classes by their word {@code constituency/class}; empty for all
 * @param networks slugs of networks to be in; empty for any or none
 * @param places postcode areas or districts, or codes of wards and authorities; empty for everywhere
 * @param joinedFrom the first day of joining; null for any
 * @param joinedTo the last day of joining; null for any
 * @param past what is asked of meetings before
 * @param channel EMAIL, POST or SMS: how they want to hear from the trust; null for any
 */
public record Narrowing(
        List<String> constituencies,
        List<String> classes,
        List<String> networks,
        List<String> places,
        @Nullable LocalDate joinedFrom,
        @Nullable LocalDate joinedTo,
        Past past,
        @Nullable String channel) {

    /** Nothing narrows the audience. */
    public static final Narrowing NONE =
            new Narrowing(List.of(), List.of(), List.of(), List.of(), null, null, Past.ANY, null);

    private static final String BETWEEN = "; ";

    public Narrowing {
        constituencies = List.copyOf(constituencies);
        classes = List.copyOf(classes);
        networks = List.copyOf(networks);
        places = List.copyOf(places);
    }

    /** True where it narrows nothing. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The same with no networks. */
    public Narrowing withoutNetworks() {
        return new Narrowing(constituencies, classes, List.of(), places, joinedFrom, joinedTo, past, channel);
    }

    /** As it is stored; empty where nothing narrows. */
    public String words() {
        List<String> parts = new ArrayList<>();
        listed("constituencies", constituencies, parts);
        listed("classes", classes, parts);
        listed("networks", networks, parts);
        listed("places", places, parts);
        given("joined-from", joinedFrom, parts);
        given("joined-to", joinedTo, parts);
        given("past", past == Past.ANY ? null : past, parts);
        given("prefers", channel, parts);
        return String.join(BETWEEN, parts);
    }

    private static void listed(String key, List<String> values, List<String> into) {
        given(key, values.isEmpty() ? null : String.join(",", values), into);
    }

    private static void given(String key, @Nullable Object value, List<String> into) {
        if (value != null) {
            into.add(key + "=" + value);
        }
    }

    /** What stored words say; empty where they are of another kind. */
    public static Optional<Narrowing> parse(String words) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : words.isBlank() ? new String[0] : words.split(BETWEEN, -1)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                return Optional.empty();
            }
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        try {
            Narrowing found = of(parts);
            return found.words().equals(words.strip()) ? Optional.of(found) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Narrowing of(Map<String, String> parts) {
        return new Narrowing(
                list(parts.get("constituencies")),
                list(parts.get("classes")),
                list(parts.get("networks")),
                list(parts.get("places")),
                day(parts.get("joined-from")),
                day(parts.get("joined-to")),
                Past.valueOf(parts.getOrDefault("past", Past.ANY.name())),
                parts.get("prefers"));
    }

    private static List<String> list(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(",", -1));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
