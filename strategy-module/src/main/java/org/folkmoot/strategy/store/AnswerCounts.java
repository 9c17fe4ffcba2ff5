package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.strategy.model.survey.Tally;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** How many people answered in which way, kept beside the answers so that results need not read them. */
@ApplicationScoped
public class AnswerCounts {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerCounts() {
        this(null);
    }

    @Inject
    public AnswerCounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds numbers to those of a version, always in the same order, so that two who add do not wait for each other. */
    public void add(long version, Tally tally, int sign) {
        jdbi.useHandle(h -> {
            PreparedBatch batch = h.prepareBatch("insert into strategy_answer_count"
                    + " (version_id, grp, question, item, choice, people)"
                    + " values (:version, :group, :question, :item, :choice, :people)"
                    + " on duplicate key update people = people + values(people)");
            tally.groups()
                    .forEach((group, cells) -> cells.forEach((cell, people) -> batch.bind("version", version)
                            .bind("group", group)
                            .bindMethods(cell)
                            .bind("people", people * sign)
                            .add()));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }
}
