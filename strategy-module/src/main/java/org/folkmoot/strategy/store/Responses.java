package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.store.views.ResponseRow;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What people answered to surveys. */
@ApplicationScoped
public class Responses {

    private static final String INSERT = "insert ignore into strategy_response (id, survey_id, version_id, answered_on,"
            + " way, state, person_id, grp, tallied, publishable, content, form)"
            + " values (:id, :survey, :version, :on, :way, :state, :person, :group, :tallied,"
            + " :publishable, :content, :form)";
    private static final String ROW = "select id, survey_id as survey, version_id as version, answered_on, way, state,"
            + " person_id as person, tallied, publishable, content from strategy_response";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Responses() {
        this(null);
    }

    @Inject
    public Responses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores one; false where this form was sent before. */
    public boolean add(NewResponse response) {
        return jdbi.withHandle(h -> h.createUpdate(INSERT).bindMethods(response).execute() == 1);
    }

    /** Stores many in one step. */
    public void addAll(List<NewResponse> responses) {
        jdbi.useHandle(h -> {
            PreparedBatch batch = h.prepareBatch(INSERT);
            responses.forEach(response -> batch.bindMethods(response).add());
            batch.execute();
        });
    }

    /** One, whatever its state. */
    public Optional<ResponseRow> find(long response) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where id = :response for update")
                .bind("response", response)
                .mapTo(ResponseRow.class)
                .findOne());
    }

    /** Moves one from one state to another; its numbers are no longer in the results, or not yet. */
    public void move(long response, String state) {
        jdbi.useHandle(
                h -> h.createUpdate("update strategy_response set state = :state, tallied = false where id = :response")
                        .bind("state", state)
                        .bind("response", response)
                        .execute());
    }

    /** Some whose numbers are not yet in the results, locked so that nobody else adds them. */
    public List<ResponseRow> toTally(int most) {
        return jdbi.withHandle(h -> h.createQuery(
                        ROW + " where tallied = false and state = 'COUNTED' limit :most for update skip locked")
                .bind("most", most)
                .mapTo(ResponseRow.class)
                .list());
    }

    /** Says that the numbers of these are in the results. */
    public void tallied(List<Long> responses) {
        if (responses.isEmpty()) {
            return;
        }
        jdbi.useHandle(h -> h.createUpdate("update strategy_response set tallied = true where id in (<ids>)")
                .bindList("ids", responses)
                .execute());
    }

    /** What a person answered with their name, locked. */
    public List<ResponseRow> of(PersonId person) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where person_id = :person for update")
                .bind("person", person)
                .mapTo(ResponseRow.class)
                .list());
    }

    /** Puts other answers in the place of those stored. */
    public void replace(long response, String content) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_response set content = :content where id = :response")
                .bind("content", content)
                .bind("response", response)
                .execute());
    }

    /** Takes the person off what they answered; returns how many that were. */
    public int forget(PersonId person) {
        return jdbi.withHandle(
                h -> h.createUpdate("update strategy_response set person_id = null where person_id = :person")
                        .bind("person", person)
                        .execute());
    }

    /**
     * A response to store.
     *
     * @param form hash of what the form carried
     */
    public record NewResponse(
            long id,
            long survey,
            long version,
            LocalDate on,
            String way,
            String state,
            @Nullable PersonId person,
            String group,
            boolean tallied,
            boolean publishable,
            String content,
            String form) {}
}
