package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.coding.MeetingsOfWords;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ProofViews.DecisionRow;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.WordsSaid;

/**
 * The themes of a consultation and what came of them, as packs hold it: {@code proof/<address of the consultation>.yaml}. Of
 * what people said only what everybody may read is in it, and nobody's name; of one that has not ended yet nothing.
 */
@ApplicationScoped
public class PackOutcomes {

    private static final int MOST = 500;

    private final Progress progress;
    private final Themes themes;
    private final WordsSaid said;
    private final ProofViews proof;
    private final MeetingsOfWords meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PackOutcomes() {
        this(null, null, null, null, null);
    }

    @Inject
    public PackOutcomes(Progress progress, Themes themes, WordsSaid said, ProofViews proof, MeetingsOfWords meetings) {
        this.progress = progress;
        this.themes = themes;
        this.said = said;
        this.proof = proof;
        this.meetings = meetings;
    }

    /** Where it stands in a pack. */
    static String path(String slug) {
        return "proof/" + slug + ".yaml";
    }

    /** Its themes and what came of them so far; empty without themes. */
    Optional<ObjectNode> of(long consultation) {
        List<ThemeRow> all = themes.of(consultation);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> ended = progress.answered(consultation);
        ObjectNode outcome = ContentJson.object();
        ended.ifPresent(at -> outcome.put(
                "answered", at.atZone(TrustClock.LONDON).toLocalDate().toString()));
        write(outcome, all, ended.isPresent());
        return Optional.of(outcome);
    }

    private void write(ObjectNode outcome, List<ThemeRow> all, boolean ended) {
        ArrayNode list = outcome.putArray("themes");
        ArrayNode words = outcome.putArray("said");
        Map<Long, DecisionRow> decisions = new LinkedHashMap<>();
        for (ThemeRow theme : all) {
            list.add(theme(theme));
            if (ended) {
                said(theme, words);
            }
            proof.onTheme(theme.id()).forEach(decision -> decisions.put(decision.id(), decision));
        }
        ArrayNode decided = outcome.putArray("decisions");
        decisions.values().forEach(decision -> decided.add(decision(decision)));
    }

    private void said(ThemeRow theme, ArrayNode words) {
        List<WordsSaid.SaidLine> lines = said.inTheme(theme.id(), MOST).stream()
                .filter(line -> line.publishable() && line.state().equals("KEPT"))
                .sorted(Comparator.comparing(WordsSaid.SaidLine::saidOn).thenComparing(WordsSaid.SaidLine::readable))
                .toList();
        Map<Long, MeetingGlance> held = meetings.of(lines);
        for (WordsSaid.SaidLine line : lines) {
            ObjectNode node = said(theme, line);
            Optional.ofNullable(line.meeting())
                    .map(held::get)
                    .ifPresent(meeting -> node.put("meeting", meeting.slug()));
            words.add(node);
        }
    }

    private static String key(long theme) {
        return "t" + theme;
    }

    /** A pack leaves no words empty. */
    private static String or(String words, String otherwise) {
        return words.isBlank() ? otherwise : words;
    }

    private static ObjectNode theme(ThemeRow theme) {
        ObjectNode node = ContentJson.object();
        node.put("key", key(theme.id()))
                .put("name", theme.name())
                .put("description", or(theme.description(), theme.name()));
        if (theme.outcome() != null) {
            node.put("outcome", theme.outcome().name()).put("did", or(theme.did(), theme.name()));
        }
        return theme.because().isBlank() ? node : node.put("because", theme.because());
    }

    private static ObjectNode said(ThemeRow theme, WordsSaid.SaidLine line) {
        ObjectNode node = ContentJson.object();
        String source = line.source().equals("PASSAGE") ? "WRITING" : line.source();
        return node.put("theme", key(theme.id()))
                .put("source", source)
                .put("about", or(line.about(), theme.name()))
                .put("on", line.saidOn().toString())
                .put("words", line.readable())
                .put("publishable", true);
    }

    private ObjectNode decision(DecisionRow row) {
        ObjectNode node = ContentJson.object();
        node.put("title", row.title())
                .put("words", or(row.words(), row.title()))
                .put("body", row.body())
                .put("on", row.decidedOn().toString());
        ArrayNode keys = node.putArray("themes");
        proof.themesOf(row.id()).forEach(theme -> keys.add(key(theme.id())));
        if (row.strategy() != null && row.goal() != null) {
            node.put("strategy", row.strategy()).put("goal", row.goal());
        }
        ArrayNode actions = node.putArray("actions");
        proof.deliveries(row.id()).forEach(delivery -> actions.add(action(delivery)));
        return node;
    }

    private ObjectNode action(DeliveryRow row) {
        ObjectNode node = ContentJson.object();
        node.put("action", row.action())
                .put("ownerRole", row.ownerRole())
                .put("state", row.state().name());
        if (row.planAction() != null) {
            node.put("planAction", row.planAction());
        }
        if (row.due() != null) {
            node.put("due", row.due().toString());
        }
        ArrayNode evidence = node.putArray("evidence");
        proof.evidence(row.id()).forEach(shown -> {
            ObjectNode each = evidence.addObject()
                    .put("words", shown.words())
                    .put("on", shown.shownOn().toString());
            if (shown.href() != null) {
                each.put("href", shown.href());
            }
        });
        return node;
    }
}
