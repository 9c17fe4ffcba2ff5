package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ProofViews.DecisionRow;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.WordsSaid;

/**
 * What came of a consultation that has ended, as packs hold it: {@code proof/<address of the consultation>.yaml}. Of what
 * people said only what everybody may read is in it, and nobody's name.
 */
@ApplicationScoped
public class PackOutcomes {

    private static final int MOST = 500;

    private final Progress progress;
    private final Themes themes;
    private final WordsSaid said;
    private final ProofViews proof;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PackOutcomes() {
        this(null, null, null, null);
    }

    @Inject
    public PackOutcomes(Progress progress, Themes themes, WordsSaid said, ProofViews proof) {
        this.progress = progress;
        this.themes = themes;
        this.said = said;
        this.proof = proof;
    }

    /** Where it stands in a pack. */
    static String path(String slug) {
        return "proof/" + slug + ".yaml";
    }

    /** What came of it; empty while it is not public. */
    Optional<ObjectNode> of(long consultation) {
        List<ThemeRow> answered = themes.of(consultation).stream()
                .filter(theme -> theme.outcome() != null)
                .toList();
        return answered.isEmpty()
                ? Optional.empty()
                : progress.answered(consultation).map(at -> {
                    ObjectNode outcome = ContentJson.object();
                    outcome.put(
                            "answered",
                            at.atZone(TrustClock.LONDON).toLocalDate().toString());
                    write(outcome, answered);
                    return outcome;
                });
    }

    private void write(ObjectNode outcome, List<ThemeRow> answered) {
        ArrayNode list = outcome.putArray("themes");
        ArrayNode words = outcome.putArray("said");
        Map<Long, DecisionRow> decisions = new LinkedHashMap<>();
        for (ThemeRow theme : answered) {
            list.add(theme(theme));
            said.inTheme(theme.id(), MOST).stream()
                    .filter(line -> line.publishable() && line.state().equals("KEPT"))
                    .forEach(line -> words.add(said(theme, line)));
            proof.onTheme(theme.id()).forEach(decision -> decisions.put(decision.id(), decision));
        }
        ArrayNode decided = outcome.putArray("decisions");
        decisions.values().forEach(decision -> decided.add(decision(decision)));
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
                .put("description", or(theme.description(), theme.name()))
                .put("outcome", String.valueOf(theme.outcome()))
                .put("did", or(theme.did(), theme.name()));
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
        proof.themesOf(row.id()).stream().filter(theme -> theme.isPublic()).forEach(theme -> keys.add(key(theme.id())));
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
