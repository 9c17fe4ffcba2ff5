package org.folkmoot.members.store.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which people the office wants to see, as it stands in the address of the list. */
public record MemberFilter(
        String search,
        @Nullable String constituency,
        @Nullable String status,
        @Nullable String channel,
        @Nullable LocalDate joinedFrom,
        @Nullable LocalDate joinedTo,
        Sort sort) {

    /** The orders of the list. */
    public enum Sort {
        NAME,
        JOINED,
        NUMBER
    }

    /** Everybody, by name. */
    public static final MemberFilter EVERYBODY = new MemberFilter("", null, null, null, null, null, Sort.NAME);

    /** The filter in words, without what was searched for where that could be a contact. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (!search.isEmpty()) {
            words.add(search.contains("@") ? "search by email address" : "search “" + search + "”");
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
