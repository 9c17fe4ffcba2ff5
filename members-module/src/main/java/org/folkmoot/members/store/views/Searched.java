package org.folkmoot.members.store.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the one search box, taken apart: names, mail address, postcode, member number, in any order.
 *
 * @param cut true where so many names or addresses have the letters that only some are looked through
 * @param among numbers of those of whom some other number was typed; none where nobody has it
 */
record Searched(
        @Nullable Long number,
        @Nullable String mail,
        @Nullable String postcode,
        List<String> words,
        List<? extends Way> branches,
        boolean cut,
        List<Long> among) {

    private static final int LONGEST_NUMBER = 15;
    private static final int LONGEST_OTHER_NUMBER = 40;
    private static final int MOST_WORDS = 4;

    /** Prefixes of the name keys: one way to read the words as a name. */
    record Branch(@Nullable String last, @Nullable String first) implements Way {

        @Override
        public List<String> conditions(BoundSql sql) {
            List<String> all = new ArrayList<>();
            if (last != null) {
                all.add("last_key like " + sql.bind(pattern(last)));
            }
            if (first != null) {
                all.add("first_key like " + sql.bind(pattern(first)));
            }
            return all;
        }

        @Override
        public boolean fits(String lastKey, String firstKey) {
            return (last == null || lastKey.startsWith(last)) && (first == null || firstKey.startsWith(first));
        }

        @Override
        public boolean byFirstName() {
            return last == null;
        }

        @Override
        public String without(BoundSql sql) {
            return "not (" + String.join(" and ", conditions(sql)) + ")";
        }
    }

    /** The same search with other ways to read the words. */
    Searched by(List<? extends Way> ways, boolean some) {
        return new Searched(number, null, postcode, words, ways, some, among);
    }

    /** The one word that was typed where it may be a number of another system; empty for anything else. */
    static Optional<String> otherNumber(String typed, Searched searched) {
        String word = typed.strip();
        boolean one = !word.isEmpty() && word.length() <= LONGEST_OTHER_NUMBER && !word.contains(" ");
        boolean digits = word.chars().anyMatch(Character::isDigit);
        return one && digits && searched.mail == null && searched.postcode == null
                ? Optional.of(word)
                : Optional.empty();
    }

    /** The same for these people, and for who has the number that was typed here. */
    Searched among(List<Long> people) {
        List<Long> all = new ArrayList<>(people);
        if (number != null) {
            all.add(number);
        }
        return new Searched(null, null, null, List.of(), List.of(), false, all);
    }

    /** True where there are letters to look for inside names and addresses. */
    boolean hasWords() {
        return mail != null || !words.isEmpty();
    }

    static Searched of(String typed) {
        Long number = null;
        String mail = null;
        String postcode = null;
        List<String> names = new ArrayList<>();
        List<String> words = List.of(typed.strip().split("\\s+"));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<String> two = i + 1 < words.size() ? postcode(word + " " + words.get(i + 1)) : Optional.empty();
            if (two.isPresent()) {
                postcode = two.get();
                i++;
            } else if (word.contains("@")) {
                mail = word.toLowerCase(Locale.ROOT);
            } else if (word.matches("[0-9]{1," + LONGEST_NUMBER + "}")) {
                number = Long.valueOf(word);
            } else if (postcode(word).isPresent()) {
                postcode = postcode(word).get();
            } else {
                names.add(word);
            }
        }
        List<String> keys = keys(names);
        return new Searched(number, mail, postcode, keys, branches(keys), false, List.of());
    }

    private static Optional<String> postcode(String word) {
        String bare = word.replace(" ", "").toUpperCase(Locale.ROOT);
        Optional<String> whole =
                Postcode.parse(bare).filter(found -> found.key().equals(bare)).map(Postcode::key);
        boolean outward = !word.contains(" ") && bare.matches("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9]?");
        return whole.isPresent() || !outward ? whole : Optional.of(bare);
    }

    /** Every way to cut the words into a last and a first name, either first. */
    private static List<Branch> branches(List<String> words) {
        List<Branch> all = new ArrayList<>();
        if (words.isEmpty()) {
            return all;
        }
        String whole = String.join(" ", words);
        all.add(new Branch(whole, null));
        if (words.size() == 1 || words.size() > MOST_WORDS) {
            all.add(new Branch(null, whole));
            return all;
        }
        for (int cut = 1; cut < words.size(); cut++) {
            String left = String.join(" ", words.subList(0, cut));
            String right = String.join(" ", words.subList(cut, words.size()));
            all.add(new Branch(right, left));
            all.add(new Branch(left, right));
        }
        return all;
    }

    private static List<String> keys(List<String> typed) {
        String key = Texts.key(String.join(" ", typed));
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /** The pattern for what begins like this; the signs of patterns are only signs in it. */
    static String pattern(String start) {
        return start.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** True where words were typed of which no name can be made, so that nobody is found. */
    static boolean hopeless(String typed, Searched searched) {
        return !typed.isBlank()
                && searched.number == null
                && searched.mail == null
                && searched.postcode == null
                && searched.branches.isEmpty()
                && searched.among.isEmpty();
    }
}
