package org.folkmoot.engagement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.contracts.members.Places;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Fate;
import org.folkmoot.engagement.model.Narrowing;
import org.folkmoot.engagement.model.Past;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.nhsuk.text.Words;

/** Says in words what narrows an audience and how many people it reaches, and finds places by what people call them. */
@ApplicationScoped
public class AudienceWords {
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}(\\d[A-Z\\d]?)?");
    private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");

    private final TopicBook topics;
    private final Constituencies constituencies;
    private final Places places;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AudienceWords() {
        this.topics = null;
        this.constituencies = null;
        this.places = null;
    }

    @Inject
    public AudienceWords(TopicBook topics, Constituencies constituencies, Places places) {
        this.topics = topics;
        this.constituencies = constituencies;
        this.places = places;
    }

    /** What narrows an audience, each a part of a sentence. */
    public List<String> of(Narrowing narrowing) {
        List<String> words = new ArrayList<>();
        add(
                words,
                "in ",
                narrowing.constituencies().stream().map(this::constituency).toList());
        add(words, "in ", narrowing.classes().stream().map(this::memberClass).toList());
        add(words, "in ", narrowing.networks().stream().map(this::network).toList());
        add(words, "who live in ", places(narrowing));
        if (narrowing.joinedFrom() != null) {
            words.add("who joined on or after " + Words.date(narrowing.joinedFrom()));
        }
        if (narrowing.joinedTo() != null) {
            words.add("who joined on or before " + Words.date(narrowing.joinedTo()));
        }
        if (narrowing.past() != Past.ANY) {
            words.add("who " + narrowing.past().inARule());
        }
        if (narrowing.channel() != null) {
            words.add("who want to hear by " + channel(narrowing.channel()));
        }
        return words;
    }

    private static void add(List<String> words, String before, List<String> names) {
        if (!names.isEmpty()) {
            words.add(before + String.join(" or ", names));
        }
    }

    private String constituency(String code) {
        return constituencies.find(code).map(Constituencies.Known::name).orElse(code);
    }

    private String memberClass(String key) {
        return ClassKey.parse(key).map(constituencies::nameOf).orElse(key);
    }

    private String network(String slug) {
        return topics.find(slug).map(Topic::name).orElse(slug);
    }

    /** How a way of hearing from the trust is called. */
    public static String channel(String code) {
        return switch (code) {
            case "POST" -> "post";
            case "SMS" -> "text message";
            default -> "email";
        };
    }

    /** The places by name. */
    public List<String> places(Narrowing narrowing) {
        return narrowing.places().stream()
                .map(each -> CODE.matcher(each).matches() ? places.nameOf(each) : each)
                .distinct()
                .toList();
    }

    /**
     * The places that people name, with commas, semicolons or new lines between them, and postcode districts also with
     * blanks; empty where one of them is unknown.
     */
    public Optional<List<String>> find(String typed) {
        List<String> found = new ArrayList<>();
        for (String name : typed.split("[,;\\n\\r]", -1)) {
            String word = name.strip();
            List<String> codes = word.isEmpty() ? List.of() : place(word);
            if (codes.isEmpty() && !word.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(codes);
        }
        return Optional.of(found.stream().distinct().toList());
    }

    private List<String> place(String word) {
        String upper = word.toUpperCase(Locale.UK);
        if (POSTCODE.matcher(upper).matches() || CODE.matcher(upper).matches()) {
            return List.of(upper);
        }
        List<String> codes = places.codesOf(word);
        return codes.isEmpty() ? districts(List.of(upper.split("\\s+"))) : codes;
    }

    private static List<String> districts(List<String> words) {
        return words.stream().allMatch(each -> POSTCODE.matcher(each).matches()) ? words : List.of();
    }

    /** How many would be invited, and why the others are left out, in two sentences; a band of five where it must be. */
    public static String sentence(Count count, boolean exactly) {
        if (!exactly) {
            return ShownNumber.people(count.total(), false) + " would be invited.";
        }
        String invited = count.total() == 1
                ? "1 person would be invited"
                : Words.number(count.total()) + " people would be invited";
        return invited + parts(count, false) + "." + leftOut(count);
    }

    /** Why people are left out, by number; nothing where nobody is. */
    public static String leftOut(Count count) {
        return count.leftOut() == 0 ? "" : " " + Words.number(count.leftOut()) + " left out" + parts(count, true) + ".";
    }

    private static String parts(Count count, boolean leftOut) {
        String parts = Arrays.stream(Fate.values())
                .filter(fate -> fate.isLeftOut() == leftOut && count.of(fate) > 0)
                .map(fate -> Words.number(count.of(fate)) + " " + fate.brief())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : ": " + parts;
    }
}
