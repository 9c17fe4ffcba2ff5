package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.LastingNames;
import org.folkmoot.strategy.shape.Shape;
import org.jspecify.annotations.Nullable;

/** The versions that a section of a pack's page had, from its editions; what stayed the same is one version. */
final class PastVersions {

    private final PackPage page;
    private final Instant now;

    PastVersions(PackPage page, Instant now) {
        this.page = page;
        this.now = now;
    }

    /** The versions of a section, the oldest first; the last is in force if it has no end. */
    List<Version> of(String section) {
        List<Version> versions = new ArrayList<>();
        page.earlier().forEach(edition -> add(versions, begin(edition.from()), section, edition.content()));
        add(versions, since(), section, page.content());
        return versions;
    }

    /** What the page said, section by section, from when on; the last is what it says now. */
    Map<Instant, Map<String, String>> states() {
        Map<Instant, Map<String, String>> states = new LinkedHashMap<>();
        Map<String, List<Version>> versions = new LinkedHashMap<>();
        Shape.of(page.kind()).sections().forEach(section -> versions.put(section, of(section)));
        versions.values().stream()
                .flatMap(List::stream)
                .map(Version::from)
                .distinct()
                .sorted()
                .forEach(from -> states.put(from, at(versions, from)));
        return states;
    }

    private static Map<String, String> at(Map<String, List<Version>> versions, Instant at) {
        Map<String, String> then = new LinkedHashMap<>();
        versions.forEach((section, each) -> each.stream()
                .filter(version -> version.isInForce(at))
                .forEach(version -> then.put(section, version.content())));
        return then;
    }

    /** A page of a pack counts as public since it was last reviewed. */
    private Instant since() {
        Instant reviewed =
                begin(LocalDate.parse(page.content().at("/review/lastReviewed").asText()));
        return reviewed.isBefore(now) ? reviewed : now;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(TrustClock.LONDON).toInstant();
    }

    private void add(List<Version> versions, Instant from, String section, ObjectNode content) {
        JsonNode node = content.get(section);
        int last = versions.size() - 1;
        if (node != null) {
            new LastingNames(versions.stream().map(Version::content).toList())
                    .complete(Shape.of(page.kind()).schemaOf(section), node);
            String text = ContentJson.text(node);
            if (last >= 0
                    && versions.get(last).until() == null
                    && versions.get(last).content().equals(text)) {
                return;
            }
            end(versions, from);
            versions.add(new Version(text, from, null));
        } else {
            end(versions, from);
        }
    }

    private static void end(List<Version> versions, Instant at) {
        int last = versions.size() - 1;
        if (last >= 0 && versions.get(last).until() == null) {
            versions.set(
                    last,
                    new Version(versions.get(last).content(), versions.get(last).from(), at));
        }
    }

    /** What stood in a section, and from when until when. */
    record Version(String content, Instant from, @Nullable Instant until) {

        boolean isInForce(Instant at) {
            return !from.isAfter(at) && (until == null || until.isAfter(at));
        }
    }
}
