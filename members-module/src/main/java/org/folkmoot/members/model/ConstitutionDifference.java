package org.folkmoot.members.model;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of the constitution, as somebody would say it. */
public final class ConstitutionDifference {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String WHOLE = "The constitution";

    private final List<Change> changes = new ArrayList<>();

    private ConstitutionDifference() {}

    /**
     * One difference.
     *
     * @param before empty for what is new
     * @param after empty for what is gone
     */
    public record Change(String where, String what, String before, String after) {}

    /** A constituency or a class, as people call it, with what a version says of it. */
    private record Part(String name, Map<String, String> facts) {}

    /** The differences, in the order of the later version. */
    public static List<Change> between(Constitution before, Constitution after) {
        ConstitutionDifference difference = new ConstitutionDifference();
        difference.compare(WHOLE, facts(before), facts(after));
        Map<String, Part> old = parts(before);
        Map<String, Part> now = parts(after);
        now.forEach((code, part) -> difference.add(old.get(code), part));
        old.forEach((code, part) -> {
            if (!now.containsKey(code)) {
                difference.compare(part.name() + " (taken out)", part.facts(), Map.of());
            }
        });
        return List.copyOf(difference.changes);
    }

    private void add(@Nullable Part old, Part now) {
        if (old == null) {
            compare(now.name() + " (new)", Map.of(), now.facts());
        } else {
            compare(now.name(), old.facts(), now.facts());
        }
    }

    private void compare(String where, Map<String, String> before, Map<String, String> after) {
        after.forEach((what, value) -> {
            String old = before.getOrDefault(what, "");
            if (!old.equals(value)) {
                changes.add(new Change(where, what, old, value));
            }
        });
        before.forEach((what, value) -> {
            if (!after.containsKey(what) && !value.isEmpty()) {
                changes.add(new Change(where, what, value, ""));
            }
        });
    }

    private static Map<String, String> facts(Constitution each) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Name", each.label());
        facts.put("In force from", DATE.format(each.effectiveFrom()));
        facts.put("Notice of a transfer", notice(each.terms()));
        facts.put("Notice of the annual members' meeting", annualNotice(each.terms()));
        facts.put("Consent of a parent or guardian", consent(each.terms()));
        facts.put("Staff who are not employed", each.terms().takesOthersAsStaff() ? "after 12 months" : "no");
        facts.put(
                "Grounds for exclusion",
                each.terms().exclusions().stream()
                        .map(one -> one.words() + " (" + one.clause() + ")")
                        .collect(Collectors.joining("; ")));
        facts.put(
                "Appointed governors",
                each.appointed().stream()
                        .map(one -> one.body() + ": " + one.seats())
                        .collect(Collectors.joining("; ")));
        facts.put("Rules of the council", Objects.toString(each.council(), ""));
        return facts;
    }

    private static String notice(Terms terms) {
        return terms.noticeDays() == 0 ? "" : terms.noticeDays() + " working days, " + terms.noticeClause();
    }

    private static String annualNotice(Terms terms) {
        return terms.annualNotice() == 0 ? "" : terms.annualNotice() + " days, " + terms.annualNoticeClause();
    }

    private static String consent(Terms terms) {
        return terms.consentUnder() == 0 ? "" : "under " + terms.consentUnder() + ", " + terms.consentClause();
    }

    private static Map<String, Part> parts(Constitution constitution) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Constituency each : constitution.constituencies()) {
            parts.put(each.code(), new Part(each.name(), facts(each)));
            each.classes()
                    .forEach(one -> parts.put(
                            each.code() + "/" + one.code(), new Part(each.name() + ", " + one.name(), facts(one))));
        }
        return parts;
    }

    private static Map<String, String> facts(Constituency each) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Name", each.name());
        facts.put("Kind", each.kindWords());
        facts.put("Clause", each.clause());
        facts.put("Minimum age", each.minimumAge() + ", " + each.ageClause());
        facts.put("Minimum number of members", String.valueOf(each.minimumMembers()));
        facts.put("Seats", String.valueOf(each.seats()));
        facts.put("Areas", areas(each.areas()));
        facts.put("Rest of England", each.restOfEngland() ? "yes" : "no");
        facts.put(
                "Who it is for",
                each.connections().stream().map(Connection::words).collect(Collectors.joining("; ")));
        facts.put("Years that use of services counts", text(each.lookBackYears()));
        facts.put("Joining", each.automatic() ? "automatic, unless they say no" : "by applying");
        return facts;
    }

    private static Map<String, String> facts(MemberClass one) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Name", one.name());
        facts.put("Clause", one.clause());
        facts.put("Minimum number of members", String.valueOf(one.minimumMembers()));
        facts.put("Seats", String.valueOf(one.seats()));
        facts.put("Areas", areas(one.areas()));
        return facts;
    }

    private static String areas(List<Area> areas) {
        return areas.stream()
                .map(each -> each.name() + " (" + each.code() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
