package org.folkmoot.members.store.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which people the office wants to see, as it stands in the address of the list.
 *
 * @param inside true where the words may stand anywhere in a name, and at the beginning of a part of a mail address
 */
public record MemberFilter(
        String search,
        @Nullable String constituency,
        @Nullable String status,
        @Nullable String channel,
        @Nullable LocalDate joinedFrom,
        @Nullable LocalDate joinedTo,
        Sort sort,
        boolean inside) {

    /** A filter whose words are looked for at the beginning of names. */
    public MemberFilter(
            String search,
            @Nullable String constituency,
            @Nullable String status,
            @Nullable String channel,
            @Nullable LocalDate joinedFrom,
            @Nullable LocalDate joinedTo,
            Sort sort) {
        this(search, constituency, status, channel, joinedFrom, joinedTo, sort, false);
    }

    /** The same, with the words looked for inside names and at the parts of mail addresses. */
    public MemberFilter lookingInside() {
        return new MemberFilter(search, constituency, status, channel, joinedFrom, joinedTo, sort, true);
    }

    /** The orders of the list. */
    public enum Sort {
        NAME,
        JOINED,
        NUMBER
    }

    /** Everybody, by name. */
    public static final MemberFilter EVERYBODY = new MemberFilter("", null, null, null, null, null, Sort.NAME);

    /** The filter as it is stored. */
    public String written() {
        return String.join(
                "\n",
                search.replace('\n', ' '),
                or(constituency),
                or(status),
                or(channel),
                or(joinedFrom),
                or(joinedTo),
                sort.name(),
                inside ? "inside" : "");
    }

    private static String or(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** A filter as it was stored. */
    public static MemberFilter read(String written) {
        String[] parts = written.split("\n", -1);
        return new MemberFilter(
                parts[0],
                given(parts[1]),
                given(parts[2]),
                given(parts[3]),
                parts[4].isEmpty() ? null : LocalDate.parse(parts[4]),
                parts[5].isEmpty() ? null : LocalDate.parse(parts[5]),
                Sort.valueOf(parts[6]),
                !parts[7].isEmpty());
    }

    private static @Nullable String given(String part) {
        return part.isEmpty() ? null : part;
    }

    /** The filter in words, without what was searched for where that could be a contact. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (!search.isEmpty()) {
            words.add(
                    search.contains("@")
                            ? "search by email address"
                            : "search “" + search + "”" + (inside ? " inside names" : ""));
        }
        add(words, "constituency ", constituency);
        add(words, "status ", status);
        add(words, "channel ", channel);
        add(words, "joined from ", joinedFrom);
        add(words, "joined to ", joinedTo);
        return words.isEmpty() ? "everybody" : String.join(", ", words);
    }

    private static void add(List<String> words, String what, @Nullable Object value) {
        if (value != null) {
            words.add(what + value);
        }
    }
}
