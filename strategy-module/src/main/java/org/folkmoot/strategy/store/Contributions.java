package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What people said in their own words, from wherever it came. */
@ApplicationScoped
public class Contributions {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Contributions() {
        this(null);
    }

    @Inject
    public Contributions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores what was said. */
    public void addAll(List<Contribution> said) {
        if (said.isEmpty()) {
            return;
        }
        jdbi.useHandle(h -> {
            PreparedBatch batch = h.prepareBatch("insert into strategy_contribution (id, page_id, source, about,"
                    + " said_on, response_id, meeting_id, person_id, words, state, publishable)"
                    + " values (:id, :page, :source, :about, :on, :response, :meeting, :person, :words, :state,"
                    + " :publishable)");
            said.forEach(each -> batch.bindMethods(each).add());
            batch.execute();
        });
    }

    /** Says from which feedback to a network it came. */
    public void cameFrom(long contribution, long experience) {
        jdbi.useHandle(h -> h.createUpdate(
                        "update strategy_contribution set experience_id = :experience where id = :contribution")
                .bind("experience", experience)
                .bind("contribution", contribution)
                .execute());
    }

    /** Withholds for good what came from feedback that is taken off its page; the consultations where it stood. */
    public List<Long> withholdFeedback(long experience) {
        return jdbi.withHandle(h -> {
            List<Long> pages = h.createQuery(
                            "select page_id from strategy_contribution where experience_id = :experience for update")
                    .bind("experience", experience)
                    .mapTo(Long.class)
                    .list();
            h.createUpdate("update strategy_contribution set state = 'WITHHELD', publishable = false"
                            + " where experience_id = :experience")
                    .bind("experience", experience)
                    .execute();
            return pages;
        });
    }

    /** Says how others may read it; false where it is not there. */
    public boolean moderate(long contribution, String state, @Nullable String redacted, boolean publishable) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_contribution set state = :state,"
                                + " redacted = :redacted, publishable = :publishable where id = :contribution")
                        .bind("state", state)
                        .bind("redacted", redacted)
                        .bind("publishable", publishable)
                        .bind("contribution", contribution)
                        .execute()
                == 1);
    }

    /** Takes away what belonged to a response that does not count. */
    public void removeOf(long response) {
        jdbi.useHandle(h -> h.createUpdate("delete from strategy_contribution where response_id = :response")
                .bind("response", response)
                .execute());
    }

    /** The consultations to which a person said something with their name. */
    public List<Long> pagesOf(PersonId person) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select distinct page_id from strategy_contribution where person_id = :person order by page_id")
                .bind("person", person)
                .mapTo(Long.class)
                .list());
    }

    /**
     * Takes the person off what they said. What an editor has read and may publish stays, as others read it; all other words
     * are blanked, since they may say who it was.
     */
    public int forget(PersonId person) {
        return jdbi.withHandle(h -> {
            h.createUpdate("update strategy_contribution set words = coalesce(redacted, words), redacted = null"
                            + " where person_id = :person and state = 'KEPT' and publishable")
                    .bind("person", person)
                    .execute();
            h.createUpdate("update strategy_contribution set words = '', redacted = null, state = 'WITHHELD'"
                            + " where person_id = :person and not (state = 'KEPT' and publishable)")
                    .bind("person", person)
                    .execute();
            return h.createUpdate("update strategy_contribution set person_id = null where person_id = :person")
                    .bind("person", person)
                    .execute();
        });
    }

    /**
     * Something said.
     *
     * @param id drawn at random
     * @param about what it was said to: a question's key, a table's topic
     */
    public record Contribution(
            long id,
            long page,
            String source,
            String about,
            LocalDate on,
            @Nullable Long response,
            @Nullable Long meeting,
            @Nullable PersonId person,
            String words,
            String state,
            boolean publishable) {}
}
