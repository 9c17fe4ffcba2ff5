package org.folkmoot.members.store.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.members.model.NameSuffixes;
import org.jdbi.v3.core.Handle;

/**
 * Reads a search as letters inside names: the names that have them come from the index of suffixes, and people are then
 * found by whole names, some hundred at a time, in the order of the list.
 */
final class InsideNames {

    /** More different names than these are not looked through; who types more letters finds fewer. */
    static final int MOST_NAMES = 400;

    private static final int MOST_OWNERS = 500;
    private static final int NAMES_OF_A_WAY = 100;
    private static final int MOST_WORDS = 4;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ]+");

    private static final Names NOBODY = new Names("1 = 0", "", "1 = 0", Set.of(), Set.of(), false);

    private final Handle handle;
    private final List<Names> ways = new ArrayList<>();
    private boolean cut;

    private InsideNames(Handle handle) {
        this.handle = handle;
    }

    /** The search with the ways that find letters inside names, and parts of mail addresses. */
    static Searched read(Handle handle, Searched searched) {
        if (!searched.hasWords()) {
            return searched;
        }
        InsideNames inside = new InsideNames(handle);
        if (searched.mail() != null) {
            inside.owners(searched.mail());
        } else {
            inside.names(searched.words());
        }
        return searched.by(inside.ways.isEmpty() ? List.of(NOBODY) : inside.ways, inside.cut);
    }

    private void names(List<String> words) {
        String whole = String.join(" ", words);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        List<String> names = having(whole);
        add(names, List.of());
        add(List.of(), names);
        for (int cut = 1; cut < words.size(); cut++) {
            List<String> left = having(String.join(" ", words.subList(0, cut)));
            List<String> right = having(String.join(" ", words.subList(cut, words.size())));
            addBoth(right, left);
            addBoth(left, right);
        }
        if (words.size() == 1) {
            owners(whole);
        }
    }

    private void addBoth(List<String> last, List<String> first) {
        if (!last.isEmpty() && !first.isEmpty()) {
            add(last, first);
        }
    }

    /** The names that have these letters in them. */
    private List<String> having(String letters) {
        if (!NameSuffixes.longEnough(letters)) {
            return List.of();
        }
        List<String> found = handle.createQuery(
                        "select distinct k.name from members_name_suffix s join members_name_key k on k.id = s.key_id"
                                + " where s.suffix like :start and k.name like :inside limit " + MOST_NAMES)
                .bind("start", Searched.pattern(NameSuffixes.cut(letters)))
                .bind("inside", "%" + Searched.pattern(letters))
                .mapTo(String.class)
                .list();
        cut |= found.size() == MOST_NAMES;
        return found.stream()
                .filter(each -> PLAIN.matcher(each).matches())
                .sorted()
                .toList();
    }

    private void add(List<String> last, List<String> first) {
        List<String> led = last.isEmpty() ? first : last;
        String besides = besides();
        String whole = condition(last, first);
        for (int from = 0; from < led.size(); from += NAMES_OF_A_WAY) {
            List<String> some = led.subList(from, Math.min(led.size(), from + NAMES_OF_A_WAY));
            List<String> lastSome = last.isEmpty() ? last : some;
            List<String> firstSome = last.isEmpty() ? some : first;
            ways.add(new Names(
                    condition(lastSome, firstSome),
                    besides,
                    whole,
                    new HashSet<>(lastSome),
                    new HashSet<>(firstSome),
                    last.isEmpty()));
        }
    }

    /** Names hold letters, digits and spaces alone, so that they can stand in the text. */
    private static String condition(List<String> last, List<String> first) {
        List<String> all = new ArrayList<>();
        if (!last.isEmpty()) {
            all.add("last_key in (" + quoted(last) + ")");
        }
        if (!first.isEmpty()) {
            all.add("first_key in (" + quoted(first) + ")");
        }
        return String.join(" and ", all);
    }

    private static String quoted(List<String> names) {
        return names.stream().map(each -> "'" + each + "'").collect(Collectors.joining(","));
    }

    private void owners(String part) {
        String start = part.startsWith("@") ? part.substring(1) : part;
        if (start.length() < 3) {
            return;
        }
        List<Long> people = handle.createQuery("select distinct person_id from (select person_id from members_mail_part"
                        + " where part like :start limit " + MOST_OWNERS + ") found")
                .bind("start", Searched.pattern(start))
                .mapTo(Long.class)
                .list();
        cut |= people.size() == MOST_OWNERS;
        if (part.length() == start.length()) {
            List<Long> more = handle.createQuery(
                            "select id from members_person where mail_key like :start limit " + MOST_OWNERS)
                    .bind("start", Searched.pattern(start))
                    .mapTo(Long.class)
                    .list();
            cut |= more.size() == MOST_OWNERS;
            people.addAll(more);
        }
        if (!people.isEmpty()) {
            String numbers = people.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
            String condition = "id in (" + numbers + ")";
            ways.add(new Names(condition, besides(), condition, Set.of(), Set.of(), false));
        }
    }

    /** What leaves out whom the ways so far find. */
    private String besides() {
        return ways.stream()
                .map(Names::whole)
                .distinct()
                .map(each -> "not (" + each + ")")
                .collect(Collectors.joining(" and "));
    }

    /** Whole names, or numbers of people, that hold what was typed. */
    private record Names(
            String condition, String besides, String whole, Set<String> last, Set<String> first, boolean byFirstName)
            implements Way {

        @Override
        public List<String> conditions(BoundSql sql) {
            return besides.isEmpty() ? List.of(condition) : List.of(condition, besides);
        }

        @Override
        public boolean fits(String lastKey, String firstKey) {
            return (last.isEmpty() || last.contains(lastKey)) && (first.isEmpty() || first.contains(firstKey));
        }

        @Override
        public String without(BoundSql sql) {
            return "";
        }
    }
}
