package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.ProofVersions;
import org.folkmoot.strategy.store.ProofVersions.Version;
import org.folkmoot.strategy.store.views.ProofSince.DecisionWas;
import org.folkmoot.strategy.store.views.ProofViews.DecisionRow;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;
import org.folkmoot.strategy.store.views.ProofViews.ThemeName;
import org.folkmoot.strategy.store.views.ThemeRow;

/** Keeps, in words that editors read, what a link of the chain said before it is changed or taken back. */
@ApplicationScoped
public class KeepEarlierWords {

    private final ProofVersions versions;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepEarlierWords() {
        this(null, null, null);
    }

    @Inject
    public KeepEarlierWords(ProofVersions versions, CurrentActor actor, Clock clock) {
        this.versions = versions;
        this.actor = actor;
        this.clock = clock;
    }

    /** What a theme was called until now, and what belonged to it. */
    public void ofTheme(ThemeRow row) {
        String said = row.description().isBlank() ? row.name() : row.name() + "\n" + row.description();
        keep(row.page(), Link.THEME, row.id(), said, row, false);
    }

    /** What came of a theme until now; nothing where nobody had said it. */
    public void of(ThemeRow row) {
        if (row.outcome() != null) {
            keep(row.page(), Link.OUTCOME, row.id(), said(row), row, false);
        }
    }

    void of(DecisionRow row, List<ThemeName> themes, boolean takenBack) {
        DecisionWas was =
                new DecisionWas(row, themes.stream().map(ThemeName::id).toList());
        keep(row.page(), Link.DECISION, row.id(), said(row, themes), was, takenBack);
    }

    void of(long page, DeliveryRow row, boolean takenBack) {
        keep(page, Link.ACTION, row.id(), said(row), row, takenBack);
    }

    void of(long page, EvidenceRow row, boolean takenBack) {
        keep(page, Link.EVIDENCE, row.id(), said(row), row, takenBack);
    }

    private void keep(long page, Link link, long of, String said, Object was, boolean takenBack) {
        versions.keep(new Version(
                page,
                link,
                of,
                said,
                ContentJson.textOf(was),
                takenBack,
                actor.get().name(),
                clock.instant()));
    }

    private static String said(ThemeRow row) {
        StringJoiner lines = new StringJoiner("\n").add(row.name());
        if (row.outcome() != null) {
            lines.add(row.outcome().words() + ": " + row.did());
        }
        return (row.because().isBlank() ? lines : lines.add("Because: " + row.because())).toString();
    }

    /** A decision as one reads it, a line for each of its parts. */
    public static String said(DecisionRow row, List<ThemeName> themes) {
        StringJoiner lines = new StringJoiner("\n").add(row.title());
        if (!row.words().isBlank()) {
            lines.add(row.words());
        }
        lines.add("Decided by: " + row.body() + ", " + Words.date(row.decidedOn()));
        lines.add("Answers: " + themes.stream().map(ThemeName::name).collect(Collectors.joining("; ")));
        if (row.strategy() != null && row.goal() != null) {
            lines.add("Became part of: " + row.strategy() + ", goal " + row.goal());
        }
        return lines.toString();
    }

    /** What is done, as one reads it. */
    public static String said(DeliveryRow row) {
        StringJoiner lines = new StringJoiner("\n").add(row.action());
        lines.add("Answers for it: " + row.ownerRole());
        lines.add(row.state().words() + (row.due() == null ? "" : ", due on " + Words.date(row.due())));
        if (row.planAction() != null) {
            lines.add("In a delivery plan: " + row.planAction());
        }
        return lines.toString();
    }

    /** What shows it, as one reads it. */
    public static String said(EvidenceRow row) {
        return row.words() + "\nShown on: " + Words.date(row.shownOn()) + (row.href() == null ? "" : "\n" + row.href());
    }
}
