package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.model.coding.Move;
import org.jdbi.v3.core.Jdbi;

/** How far a consultation has come: what was checked, when its outcome was published, and who was told. */
@ApplicationScoped
public class Progress {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Progress() {
        this(null);
    }

    @Inject
    public Progress(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a check. */
    public void check(long page, Move move, Move.Principle principle, boolean met, String note, String by, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_consultation_check"
                        + " (page_id, move, principle, met, note, checked_by, checked_at)"
                        + " values (:page, :move, :principle, :met, :note, :by, :at)")
                .bind("page", page)
                .bind("move", move.name())
                .bind("principle", principle.name())
                .bind("met", met)
                .bind("note", note)
                .bind("by", by)
                .bind("at", at)
                .execute());
    }

    /** Everything that was checked, the newest first. */
    public List<Check> checks(long page) {
        return jdbi.withHandle(h -> h.createQuery("select move, principle, met, note, checked_by, checked_at"
                        + " from strategy_consultation_check where page_id = :page order by id desc")
                .bind("page", page)
                .mapTo(Check.class)
                .list());
    }

    /** When it was published what came of it. */
    public Optional<Instant> answered(long page) {
        return jdbi.withHandle(
                h -> h.createQuery("select answered_at from strategy_page where id = :page and answered_at is not null")
                        .bind("page", page)
                        .mapTo(Instant.class)
                        .findOne());
    }

    /** Says that everybody may read what came of it; false where they could already. */
    public boolean answer(long page, Instant at) {
        return jdbi.withHandle(h ->
                h.createUpdate("update strategy_page set answered_at = :at where id = :page and answered_at is null")
                                .bind("at", at)
                                .bind("page", page)
                                .execute()
                        == 1);
    }

    /**
     * People who took part with their name and were not told yet, by id after this one: the same who count in the board's
     * figure. Who only wanted to come somewhere gave their name for that alone; who came to a table is told as its guest.
     */
    public List<PersonId> toTell(long page, long after, int most) {
        return jdbi.withHandle(h -> h.createQuery("select person from (select r.person_id as person"
                        + " from strategy_response r join strategy_survey s on s.id = r.survey_id"
                        + " where s.page_id = :page and r.person_id > :after and r.state = 'COUNTED'"
                        + " union select c.person_id from strategy_contribution c"
                        + " where c.page_id = :page and c.person_id > :after) as took_part"
                        + " where person not in (select person_id from strategy_told where page_id = :page)"
                        + " order by person limit :most")
                .bind("page", page)
                .bind("after", after)
                .bind("most", most)
                .mapTo(PersonId.class)
                .list());
    }

    /** Notes that a person's letter waits for a format, so that it is not written twice and does not count as told. */
    public void held(long page, PersonId person) {
        jdbi.useHandle(h -> h.createUpdate("insert ignore into strategy_told (page_id, person_id, told_on)"
                        + " values (:page, :person, null)")
                .bind("page", page)
                .bind("person", person)
                .execute());
    }

    /** Notes that a letter that was held reached the person; false where none was. */
    public boolean reached(String consultation, PersonId person, LocalDate on) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_told t join strategy_page p on p.id = t.page_id"
                                + " set t.told_on = :on where p.kind = 'CONSULTATION' and p.slug = :slug"
                                + " and t.person_id = :person and t.told_on is null")
                        .bind("on", on)
                        .bind("slug", consultation)
                        .bind("person", person)
                        .execute()
                == 1);
    }

    /** True where a person is told, or their letter waits for a format. */
    public boolean hears(long page, PersonId person) {
        return jdbi.withHandle(h -> h.createQuery("select exists (select 1 from strategy_told"
                        + " where page_id = :page and person_id = :person)")
                .bind("page", page)
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
    }

    /** Notes that a person is told. */
    public void told(long page, PersonId person, LocalDate on) {
        jdbi.useHandle(h -> h.createUpdate("insert ignore into strategy_told (page_id, person_id, told_on)"
                        + " values (:page, :person, :on)")
                .bind("page", page)
                .bind("person", person)
                .bind("on", on)
                .execute());
    }

    /** Forgets that a person was told anything. */
    public int forget(PersonId person) {
        return jdbi.withHandle(h -> h.createUpdate("delete from strategy_told where person_id = :person")
                .bind("person", person)
                .execute());
    }

    /** One thing that was checked. */
    public record Check(
            Move move, Move.Principle principle, boolean met, String note, String checkedBy, Instant checkedAt) {}
}
