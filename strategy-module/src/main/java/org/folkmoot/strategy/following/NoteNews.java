package org.folkmoot.strategy.following;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.reading.Say;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.Follows;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Notes what followers want to hear of a publication: of the page, of a goal that it changed, of formats that came. */
@ApplicationScoped
public class NoteNews {

    private static final List<String> OF_GOALS = List.of("goals", "progress", "measures", "deliveryPlans");

    private final Follows follows;
    private final PublishedPages published;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteNews() {
        this(null, null, null);
    }

    @Inject
    public NoteNews(Follows follows, PublishedPages published, Clock clock) {
        this.follows = follows;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Notes it; the transaction is that of the publication.
     *
     * @param before the sections that were public before, empty for a new page
     * @param after the sections that are public now
     */
    public void published(PageLine page, Map<String, String> before, Map<String, String> after) {
        if (!FollowPage.KINDS.contains(page.kind())) {
            return;
        }
        List<String> news = new ArrayList<>();
        if (page.kind() == Kind.DOCUMENT) {
            formats(before, after)
                    .forEach(format -> news.add(page.title() + ": now there in the format “" + format + "”."));
        }
        if (news.isEmpty()) {
            news.add(words(page, before, after));
        }
        for (String words : news) {
            note(page.id(), 0, words, page);
            parent(page, after).ifPresent(strategy -> note(strategy.id(), 0, words, page));
        }
        if (page.kind() == Kind.STRATEGY) {
            goals(before, after).forEach((goal, changed) -> goal(page, goal, changed, after));
        }
    }

    private void goal(PageLine page, int goal, List<String> changed, Map<String, String> after) {
        String title = titled(goal, after);
        String words = title.isEmpty()
                ? "Number " + goal + " of " + page.title() + " was taken away."
                : "There is news about number " + goal + title + " of " + page.title() + ": "
                        + Words.list(changed.stream().map(NoteNews::ofGoal).toList()) + ".";
        follows.note(page.id(), goal, words, page.address() + "#goal-" + goal, clock.instant());
    }

    /** What of a goal changed, in words. */
    private static String ofGoal(String section) {
        return switch (section) {
            case "goals" -> "what it says";
            case "progress" -> "what was achieved";
            case "measures" -> "what is measured";
            default -> "what is being done for it";
        };
    }

    /** What the goal is called; empty where it is none of the page's any more. */
    private static String titled(int goal, Map<String, String> after) {
        for (JsonNode part : ContentJson.read(after.getOrDefault("goals", "[]"))) {
            if (part.path("number").asInt() == goal) {
                return ", “" + part.path("title").asText() + "”,";
            }
        }
        return "";
    }

    /** Notes something of a public page for its followers; nothing where there is no such page. */
    public void note(Kind kind, String slug, String words) {
        published.find(kind, slug).ifPresent(page -> note(page.id(), 0, page.title() + ": " + words, page));
    }

    private void note(long to, int goal, String words, PageLine page) {
        follows.note(to, goal, words, page.address(), clock.instant());
    }

    private static String words(PageLine page, Map<String, String> before, Map<String, String> after) {
        if (before.isEmpty()) {
            return title(page, after) + " was published.";
        }
        List<String> changed = after.entrySet().stream()
                .filter(section -> !section.getValue().equals(before.get(section.getKey())))
                .map(section -> Shape.of(page.kind()).titleOf(section.getKey()).toLowerCase(java.util.Locale.UK))
                .toList();
        return page.title() + " was changed" + (changed.isEmpty() ? "." : ": " + Words.list(changed) + ".");
    }

    /** The title that is public from now on; that of a new page is not in its line yet. */
    private static String title(PageLine page, Map<String, String> after) {
        String about = after.get("about");
        String title =
                about == null ? "" : ContentJson.read(about).path("title").asText("");
        return title.isEmpty() ? page.title() : title;
    }

    /** The strategy to which a document or a consultation belongs. */
    private java.util.Optional<PageLine> parent(PageLine page, Map<String, String> after) {
        String about = after.get("about");
        String slug =
                about == null ? "" : ContentJson.read(about).path("strategy").asText("");
        boolean part = page.kind() == Kind.DOCUMENT || page.kind() == Kind.CONSULTATION;
        return part && !slug.isEmpty() ? published.find(Kind.STRATEGY, slug) : java.util.Optional.empty();
    }

    /** The formats that can be read now and could not before. */
    private static List<String> formats(Map<String, String> before, Map<String, String> after) {
        List<String> known = available(before);
        return available(after).stream()
                .filter(format -> !known.contains(format))
                .distinct()
                .toList();
    }

    private static List<String> available(Map<String, String> sections) {
        String renditions = sections.get("renditions");
        if (renditions == null) {
            return List.of();
        }
        TrustDocument document =
                ContentJson.bind(ContentJson.page(Map.of("renditions", renditions)), TrustDocument.class);
        return document.renditions().stream()
                .filter(rendition -> rendition.state() == TrustDocument.Stage.AVAILABLE)
                .map(Say::format)
                .toList();
    }

    /** The goals of which something changed: their own words, what was achieved, measured or is being done for them. */
    static Map<Integer, List<String>> goals(Map<String, String> before, Map<String, String> after) {
        Map<Integer, List<String>> changed = new TreeMap<>();
        for (String section : OF_GOALS) {
            Set<JsonNode> differs = parts(before.get(section));
            // Reason: what was taken away is news as well.
            parts(after.get(section)).forEach(part -> {
                if (!differs.remove(part)) {
                    differs.add(part);
                }
            });
            Set<Integer> ofSection = new HashSet<>();
            differs.forEach(part -> ofSection.add(
                    part.path(section.equals("goals") ? "number" : "goal").asInt()));
            ofSection.forEach(goal ->
                    changed.computeIfAbsent(goal, each -> new ArrayList<>()).add(section));
        }
        changed.remove(0);
        return changed;
    }

    private static Set<JsonNode> parts(@org.jspecify.annotations.Nullable String section) {
        Set<JsonNode> parts = new HashSet<>();
        if (section != null) {
            ContentJson.read(section).forEach(part -> {
                if (part.has("actions")) {
                    part.path("actions").forEach(parts::add);
                } else {
                    parts.add(part);
                }
            });
        }
        return parts;
    }
}
