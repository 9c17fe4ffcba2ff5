package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.engagement.model.FollowUpBook;
import org.jdbi.v3.core.Jdbi;

/** Messages after meetings and what was said of these, by SQL. */
@ApplicationScoped
public class SqlFollowUpBook implements FollowUpBook {
    private static final String ADD = """
            insert into engagement_follow_up (meeting_id, subject, words, asks_how_it_was, people, left_out, sent_at)
            values (:meetingId, :subject, :words, :asksHowItWas, :people, :leftOut, :sentAt)
            """;
    private static final String GIVE = """
            insert into engagement_evaluation (meeting_id, worth_it, heard, reachable, words)
            values (:meetingId, :worthIt, :heard, :reachable, :words)
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlFollowUpBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlFollowUpBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(FollowUp followUp) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD).bindMethods(followUp).execute());
    }

    @Override
    public List<FollowUp> of(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from engagement_follow_up where meeting_id = :meeting order by id")
                .bind("meeting", meeting)
                .mapTo(FollowUp.class)
                .list());
    }

    @Override
    public boolean give(long invitation, Evaluation evaluation) {
        return giveOnce("engagement_evaluation_given (invitation_id, meeting_id)", invitation, evaluation);
    }

    @Override
    public boolean giveAsWalkIn(long attendance, Evaluation evaluation) {
        return giveOnce("engagement_evaluation_given_by_walk_in (attendance_id, meeting_id)", attendance, evaluation);
    }

    private boolean giveOnce(String marks, long by, Evaluation evaluation) {
        return jdbi.withHandle(handle -> {
            boolean first =
                    handle.execute("insert ignore into " + marks + " values (?, ?)", by, evaluation.meetingId()) == 1;
            if (first) {
                handle.createUpdate(GIVE).bindMethods(evaluation).execute();
            }
            return first;
        });
    }

    @Override
    public void giveOnPaper(Evaluation evaluation) {
        jdbi.useHandle(
                handle -> handle.createUpdate(GIVE).bindMethods(evaluation).execute());
    }

    @Override
    public List<Evaluation> evaluations(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from engagement_evaluation where meeting_id = :meeting order by id limit 5000")
                .bind("meeting", meeting)
                .mapTo(Evaluation.class)
                .list());
    }
}
