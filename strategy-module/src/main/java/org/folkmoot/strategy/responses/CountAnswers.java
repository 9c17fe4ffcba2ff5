package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.Tally;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.AnswerCounts;
import org.folkmoot.strategy.store.AnswerDrafts;
import org.folkmoot.strategy.store.Responses;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.ResponseRow;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/**
 * Adds the answers that came since the last time to the numbers of the results, and removes what was begun and left for too
 * long. Nobody who answers waits for the numbers; the results add what is not in them yet.
 */
@ApplicationScoped
public class CountAnswers {

    private static final int PIECE = 2000;

    private final Responses responses;
    private final AnswerCounts counts;
    private final AnswerDrafts drafts;
    private final Surveys surveys;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CountAnswers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CountAnswers(
            Responses responses, AnswerCounts counts, AnswerDrafts drafts, Surveys surveys, Audit audit, Clock clock) {
        this.responses = responses;
        this.counts = counts;
        this.drafts = drafts;
        this.surveys = surveys;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds some; returns how many, none where all are in. */
    @Transactional
    public int count() {
        List<ResponseRow> rows = responses.toTally(PIECE);
        tallies(rows).forEach((version, tally) -> counts.add(version, tally, 1));
        responses.tallied(rows.stream().map(ResponseRow::id).toList());
        if (!rows.isEmpty()) {
            audit.wrote("survey.count", "surveys", rows.size() + " answers were added to the results");
        }
        return rows.size();
    }

    /** Removes what is too old; returns how many that were. */
    @Transactional
    public int sweep() {
        int swept = drafts.sweep(TrustClock.today(clock));
        if (swept > 0) {
            audit.wrote("survey.sweep", "surveys", swept + " answers that were begun and never sent were removed");
        }
        return swept;
    }

    /** Takes one that no longer counts out of the numbers. */
    void takeOut(ResponseRow row) {
        if (row.tallied()) {
            tallies(List.of(row)).forEach((version, tally) -> counts.add(version, tally, -1));
        }
    }

    private Map<Long, Tally> tallies(List<ResponseRow> rows) {
        Map<Long, Questionnaire> questions = new HashMap<>();
        Map<Long, Tally> tallies = new TreeMap<>();
        for (ResponseRow row : rows) {
            Questionnaire questionnaire = questions.computeIfAbsent(row.version(), this::questionnaire);
            tallies.computeIfAbsent(row.version(), version -> new Tally())
                    .count(questionnaire, ContentJson.bindText(row.content(), Given.class));
        }
        return tallies;
    }

    private Questionnaire questionnaire(long version) {
        return SurveyOfConsultation.questionnaire(surveys.version(version).orElseThrow());
    }
}
