package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.strategy.model.survey.Cell;
import org.folkmoot.strategy.model.survey.Tally;
import org.jdbi.v3.core.Jdbi;

/** The numbers of a survey's results, and the answers behind them one by one. */
@ApplicationScoped
public class SurveyNumbers {

    private static final String ROW = "select id, survey_id as survey, version_id as version, answered_on, way, state,"
            + " person_id as person, tallied, publishable, content from strategy_response";

    private static final int FETCH = 500;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SurveyNumbers() {
        this(null);
    }

    @Inject
    public SurveyNumbers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The numbers of one version as they were last added up. */
    public Tally counted(long version) {
        Tally tally = new Tally();
        jdbi.useHandle(h -> h.createQuery("select grp, question, item, choice, people from strategy_answer_count"
                        + " where version_id = :version")
                .bind("version", version)
                .map((rs, ctx) -> {
                    Cell cell = new Cell(rs.getString(2), rs.getString(3), rs.getString(4));
                    tally.add(rs.getString(1), cell, rs.getLong(5));
                    return cell;
                })
                .list());
        return tally;
    }

    /** Answers to one version that are not in the numbers yet. */
    public List<ResponseRow> uncounted(long version) {
        return jdbi.withHandle(
                h -> h.createQuery(ROW + " where tallied = false and state = 'COUNTED' and version_id = :version")
                        .bind("version", version)
                        .mapTo(ResponseRow.class)
                        .list());
    }

    /** Gives every answer that counts to the taker, one after another, in no order that says anything. */
    public void each(long version, Consumer<ResponseRow> taker) {
        long after = 0;
        List<ResponseRow> piece = piece(version, after);
        while (!piece.isEmpty()) {
            piece.forEach(taker);
            piece = piece(version, piece.get(piece.size() - 1).id());
        }
    }

    private List<ResponseRow> piece(long version, long after) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where version_id = :version and state = 'COUNTED'"
                        + " and id > :after order by id limit :most")
                .bind("version", version)
                .bind("after", after)
                .bind("most", FETCH)
                .mapTo(ResponseRow.class)
                .list());
    }

    /** Answers in one state after this one. */
    public List<ResponseRow> inState(long survey, String state, long after, int most) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where survey_id = :survey and state = :state and id > :after"
                        + " order by id limit :most")
                .bind("survey", survey)
                .bind("state", state)
                .bind("after", after)
                .bind("most", most)
                .mapTo(ResponseRow.class)
                .list());
    }

    /** How many answers are in a state. */
    public long count(long survey, String state) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select count(*) from strategy_response where survey_id = :survey and state = :state")
                .bind("survey", survey)
                .bind("state", state)
                .mapTo(Long.class)
                .one());
    }

    /** How many answers to any survey look like a machine's and wait to be looked at. */
    public long held() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_response where state = 'HELD'")
                .mapTo(Long.class)
                .one());
    }
}
