package org.folkmoot.strategy.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.proof.Chain;
import org.folkmoot.strategy.proof.ReadChain;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.ThemeRow;

/** What came of a consultation that has ended, for programs: each theme with its answer, and all that hangs on it. */
@ApplicationScoped
public class OpenOutcomes {

    private final ReadChain read;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OpenOutcomes() {
        this(null, null);
    }

    @Inject
    public OpenOutcomes(ReadChain read, TrustSettings settings) {
        this.read = read;
        this.settings = settings;
    }

    /** Its themes; empty for one that has not ended, or none. */
    Optional<ArrayNode> of(PageLine consultation) {
        ArrayNode themes = ContentJson.object().putArray("themes");
        read.themesOf(consultation.id()).stream()
                .map(ThemeRow::id)
                .flatMap(theme -> read.published(theme).stream())
                .filter(chain -> chain.theme().outcome() != null)
                .forEach(chain -> themes.add(theme(chain)));
        return themes.isEmpty() ? Optional.empty() : Optional.of(themes);
    }

    private ObjectNode theme(Chain chain) {
        ThemeRow row = chain.theme();
        ObjectNode theme = ContentJson.object()
                .put("id", settings.baseUrl() + "/you-said-we-did/" + row.id())
                .put("name", row.name())
                .put("saidBy", chain.count())
                .put("outcome", String.valueOf(row.outcome()))
                .put("did", row.did());
        if (!row.because().isBlank()) {
            theme.put("because", row.because());
        }
        ArrayNode decisions = theme.putArray("decisions");
        chain.decisions().forEach(decided -> decisions.add(decision(decided)));
        return theme;
    }

    private ObjectNode decision(Chain.Decided decided) {
        ObjectNode decision = ContentJson.object()
                .put("title", decided.decision().title())
                .put("words", decided.decision().words())
                .put("body", decided.decision().body())
                .put("on", decided.decision().decidedOn().toString());
        Chain.Goal goal = decided.goal();
        if (goal != null) {
            decision.put("goal", settings.baseUrl() + goal.address());
        }
        ArrayNode actions = decision.putArray("actions");
        decided.actions().forEach(done -> actions.add(action(done)));
        return decision;
    }

    private static ObjectNode action(Chain.Done done) {
        ObjectNode action = ContentJson.object()
                .put("action", done.delivery().action())
                .put("ownerRole", done.delivery().ownerRole())
                .put("state", done.delivery().state().name());
        if (done.delivery().due() != null) {
            action.put("due", done.delivery().due().toString());
        }
        ArrayNode evidence = action.putArray("evidence");
        done.evidence().forEach(shown -> {
            ObjectNode each = evidence.addObject()
                    .put("words", shown.words())
                    .put("on", shown.shownOn().toString());
            if (shown.href() != null) {
                each.put("href", shown.href());
            }
        });
        return action;
    }
}
