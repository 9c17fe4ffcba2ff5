package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.strategy.model.Kind;

/** What must hold between the parts of a page, beyond what its schema says of each. */
public final class ContentChecks {

    private static final Map<String, String> PAIRS = Map.of(
            "from", "until",
            "opens", "closes",
            "estimatedStart", "estimatedEnd",
            "actualStart", "actualEnd",
            "sentOn", "repliedOn",
            "lastReviewed", "nextReview");

    /** As in "new10-year" and "TogetherThe": what is left where a space or a heading was lost. */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<!\\S)[a-z]{3,}[0-9]+-[a-z]+|[a-z]{3,}(The|And|Our|This|These|When)\\b");

    private final Kind kind;
    private final LiveTargets targets;
    private final List<Fault> faults = new ArrayList<>();

    /** Checks for a kind of page; links are followed within this site. */
    public ContentChecks(Kind kind, LiveTargets targets) {
        this.kind = kind;
        this.targets = targets;
    }

    /** Everything that is wrong; pointers are within the page. */
    public List<Fault> faults(JsonNode page) {
        faults.clear();
        walk(page, "");
        RealDates.check(page, "", faults);
        switch (kind) {
            case STRATEGY -> strategy(page);
            case CONSULTATION -> consultation(page);
            case DOCUMENT -> document(page);
            case VALUES -> faults.addAll(ValuesChecks.faults(page));
            case NETWORK, OUTCOMES, LIBRARY, PAGE, HOME -> {
                // Reason: nothing in them refers to anything else within the page.
            }
        }
        return List.copyOf(faults);
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isObject()) {
            order(node, pointer);
            node.properties().forEach(entry -> property(entry.getKey(), entry.getValue(), pointer));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.path(i), pointer + "/" + i);
            }
        }
    }

    private void property(String name, JsonNode value, String pointer) {
        String at = pointer + "/" + name;
        switch (name) {
            case "target", "href" -> live(value.asText(), at);
            case "documents" -> each(value, at, "/documents/");
            case "consultations" -> each(value, at, "/consultations/");
            case "strategy" -> live("/strategies/" + value.asText(), at);
            case "reviewDocument", "supersededBy", "assessment" -> live("/documents/" + value.asText(), at);
            case "meeting" -> meeting(value.asText(), at);
            case "file" -> file(value.asText(), at);
            default -> {
                words(value, at);
                walk(value, at);
            }
        }
    }

    private void words(JsonNode value, String pointer) {
        Matcher found = RUN_TOGETHER.matcher(value.isTextual() ? value.asText() : "");
        if (found.find()) {
            faults.add(new Fault(pointer, "words are run together: " + found.group()));
        }
        boolean filled = kind == Kind.PAGE && pointer.equals("/" + Placeholders.SECTION);
        Placeholders.leftIn(value.isTextual() ? value.asText() : "", filled)
                .ifPresent(written ->
                        faults.add(new Fault(pointer, "readers would see " + written + " as it stands here")));
        faults.addAll(TextChecks.faults(value.isTextual() ? value.asText() : "", pointer, targets));
    }

    private void each(JsonNode slugs, String pointer, String prefix) {
        for (int i = 0; i < slugs.size(); i++) {
            live(prefix + slugs.path(i).asText(), pointer + "/" + i);
        }
    }

    private void meeting(String slug, String pointer) {
        if (!targets.hasMeeting(slug)) {
            faults.add(new Fault(pointer, "a meeting that everybody can see was expected; there is no " + slug));
        }
    }

    private void file(String name, String pointer) {
        if (!targets.hasFile(name)) {
            faults.add(new Fault(pointer, "the page has no file " + name + ". Send it in, or choose another"));
        }
    }

    private void live(String address, String pointer) {
        if (!targets.isLive(address)) {
            faults.add(new Fault(pointer, "a link to a page that exists was expected; there is no " + address));
        }
    }

    private void order(JsonNode node, String pointer) {
        PAIRS.forEach((first, second) -> {
            String start = node.path(first).asText("");
            String end = node.path(second).asText("");
            if (!start.isEmpty() && !end.isEmpty() && start.compareTo(end) > 0) {
                faults.add(new Fault(pointer + "/" + second, end + " is before " + start));
            }
        });
    }

    private void strategy(JsonNode page) {
        Set<Integer> goals = numbers(page.path("goals"));
        Set<Integer> chapters = numbers(page.path("chapters"));
        refer(page, "goals", goals, "/buildingBlocks/items", "supports");
        refer(page, "goals", goals, "/progress", "goal");
        for (int i = 0; i < page.path("deliveryPlans").size(); i++) {
            refer(page, "goals", goals, "/deliveryPlans/" + i + "/actions", "goal");
        }
        for (int i = 0; i < page.path("exercises").size(); i++) {
            refer(page, "goals", goals, "/exercises/" + i + "/findings", "becameGoal");
        }
        refer(page, "chapters", chapters, "/chapters", "supersedes");
        for (int i = 0; i < page.path("policies").size(); i++) {
            refer(page, "chapters", chapters, "/policies/" + i + "/alignment", "chapter");
        }
        refer(page, "goals", goals, "/measures", "goal");
        refer(page, "goals", goals, "/endings", "becameGoal");
        extensions(page.path("periods"));
        faults.addAll(StrategyChecks.faults(page));
    }

    private void extensions(JsonNode periods) {
        for (int i = 0; i < periods.size(); i++) {
            JsonNode extensions = periods.path(i).path("extensions");
            for (int j = 0; j < extensions.size(); j++) {
                String until = periods.path(i).path("until").asText();
                if (extensions.path(j).path("newEnd").asText().compareTo(until) <= 0) {
                    faults.add(new Fault(
                            "/periods/" + i + "/extensions/" + j + "/newEnd",
                            "an extension ends after " + until + ", the end that was first agreed"));
                }
            }
        }
    }

    private void refer(JsonNode page, String what, Set<Integer> known, String list, String property) {
        JsonNode items = page.at(list);
        for (int i = 0; i < items.size(); i++) {
            JsonNode value = items.path(i).path(property);
            for (JsonNode number : value.isArray() ? value : List.of(value)) {
                if (number.isInt() || number.isLong()) {
                    check(number.asInt(), known, what, list + "/" + i + "/" + property);
                }
            }
        }
    }

    private void check(int number, Set<Integer> known, String what, String pointer) {
        if (!known.contains(number)) {
            faults.add(new Fault(pointer, "number " + number + " is none of the " + what + " of this page"));
        }
    }

    private static Set<Integer> numbers(JsonNode items) {
        Set<Integer> numbers = new HashSet<>();
        items.forEach(item -> numbers.add(item.path("number").asInt()));
        return numbers;
    }

    private void consultation(JsonNode page) {
        long current = 0;
        for (JsonNode phase : page.path("phases")) {
            current += phase.path("current").asBoolean() ? 1 : 0;
        }
        lawOfTheCurrentPart(page);
        if (current > 1) {
            faults.add(new Fault("/phases", "one part at most is the current one"));
        }
        for (JsonNode route : page.path("routes")) {
            String target = route.path("target").asText();
            if (target.endsWith("/survey") && page.path("questions").isEmpty() && !targets.hasSurvey(target)) {
                faults.add(new Fault("/routes", "a way in leads to the questions, but there are none"));
            }
        }
    }

    /** A formal consultation on a substantial change is put before the local authority when it begins. */
    private void lawOfTheCurrentPart(JsonNode page) {
        for (int i = 0; i < page.path("phases").size(); i++) {
            JsonNode phase = page.path("phases").path(i);
            boolean formal =
                    phase.path("statutory").asBoolean() && phase.path("current").asBoolean();
            if (formal && page.path("duties").path("referrals").isEmpty()) {
                faults.add(new Fault(
                        "/phases/" + i + "/statutory",
                        "the law asks for a formal consultation here: enter under “Equality and the law” which local"
                                + " authority was told"));
            }
        }
    }

    private void document(JsonNode page) {
        JsonNode renditions = page.path("renditions");
        for (int i = 0; i < renditions.size(); i++) {
            if (renditions.path(i).has("made") && !page.has("text")) {
                faults.add(new Fault("/renditions/" + i + "/made", "the document has no text to make this from"));
            }
            boolean planned = renditions.path(i).path("state").asText().equals("PLANNED");
            if (planned && !renditions.path(i).has("expected")) {
                faults.add(new Fault(
                        "/renditions/" + i + "/expected",
                        "a format that is planned says in which month it is expected"));
            }
        }
    }
}
