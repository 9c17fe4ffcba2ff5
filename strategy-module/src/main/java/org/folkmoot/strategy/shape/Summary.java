package org.folkmoot.strategy.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.strategy.model.PageSummary;
import org.jspecify.annotations.Nullable;

/** Reads off a page what lists and search need of it. */
public final class Summary {

    private static final Pattern CODE = Pattern.compile("[A-Z_]+|[0-9-]+|[a-z]+-[0-9]+|(/|https:|mailto:|files/)\\S*");

    /** Names of other pages, meetings and topics by their addresses, and questions that the page leaves to its survey. */
    private static final Set<String> NOT_READ = Set.of(
            "documents",
            "consultations",
            "strategy",
            "meeting",
            "topics",
            "reviewDocument",
            "supersededBy",
            "questions",
            "slug",
            "id");

    private Summary() {}

    /** The summary of a page with these sections. */
    public static PageSummary of(JsonNode page) {
        JsonNode about = page.path("about");
        JsonNode review = page.path("review");
        StringBuilder words = new StringBuilder();
        page.properties().forEach(section -> {
            if (!section.getKey().equals("review") && !NOT_READ.contains(section.getKey())) {
                gather(section.getValue(), words);
            }
        });
        return new PageSummary(
                first(about, "title", "name"),
                first(about, "summary", "aim", "intro"),
                text(about, "state"),
                about.path("main").asBoolean(false),
                date(about, "opens"),
                date(about, "closes"),
                text(review, "owner"),
                date(review, "lastReviewed"),
                date(review, "nextReview"),
                words.toString());
    }

    private static String first(JsonNode node, String... names) {
        for (String name : names) {
            if (node.hasNonNull(name)) {
                return node.path(name).asText();
            }
        }
        return "";
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asText() : null;
    }

    private static @Nullable LocalDate date(JsonNode node, String name) {
        return node.hasNonNull(name) ? LocalDate.parse(node.path(name).asText()) : null;
    }

    /** Prose only: codes, addresses and dates are not what people search for. */
    private static void gather(JsonNode node, StringBuilder words) {
        if (node.isTextual()) {
            if (!CODE.matcher(node.asText()).matches()) {
                words.append(node.asText()).append('\n');
            }
        } else if (node.has("publishable")) {
            told(node, words);
        } else {
            node.properties().stream()
                    .filter(entry -> !NOT_READ.contains(entry.getKey()))
                    .forEach(entry -> gather(entry.getValue(), words));
            if (node.isArray()) {
                node.forEach(child -> gather(child, words));
            }
        }
    }

    /** What was told without leave to publish it is not found by searching either, nor where it was told. */
    private static void told(JsonNode feedback, StringBuilder words) {
        if (feedback.path("publishable").asBoolean(false)) {
            words.append(feedback.path("quote").asText()).append('\n');
        }
    }
}
