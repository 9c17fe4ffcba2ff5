package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.model.Interest;
import org.folkmoot.strategy.store.views.InterestLine;
import org.jdbi.v3.core.Jdbi;

/** Who would like to come to a focus group or session, and who was asked. */
@ApplicationScoped
public class Interests {

    private static final String LINE = "select i.id, i.page_id as page, p.title, p.slug, i.audience, i.name, i.mail,"
            + " i.phone, i.needs, i.person_id as person, i.marks, i.sent_at, i.state, i.answer, i.decided_at"
            + " from strategy_interest i join strategy_page p on p.id = i.page_id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Interests() {
        this(null);
    }

    @Inject
    public Interests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores one, which waits. */
    public long add(Interest interest, Instant at) {
        return jdbi.withHandle(h -> h.createUpdate("insert into strategy_interest (page_id, audience, name, mail,"
                        + " phone, needs, person_id, marks, sent_at, state, answer, decided_by) values (:page, :audience,"
                        + " :name, :mail, :phone, :needs, :person, :marks, :at, 'WAITING', '', '')")
                .bindMethods(interest)
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Those of a consultation that were not set aside, the oldest first. */
    public List<InterestLine> of(long page, int most) {
        return jdbi.withHandle(h -> h.createQuery(
                        LINE + " where i.page_id = :page and i.state <> 'SET_ASIDE' order by i.id limit :most")
                .bind("page", page)
                .bind("most", most)
                .mapTo(InterestLine.class)
                .list());
    }

    /** Those of all consultations that wait after this one, the oldest first. */
    public List<InterestLine> waiting(long after, int most) {
        return jdbi.withHandle(
                h -> h.createQuery(LINE + " where i.state = 'WAITING' and i.id > :after order by i.id limit :most")
                        .bind("after", after)
                        .bind("most", most)
                        .mapTo(InterestLine.class)
                        .list());
    }

    /** How many wait. */
    public long waiting() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_interest where state = 'WAITING'")
                .mapTo(Long.class)
                .one());
    }

    /** One that waits, locked. */
    public Optional<InterestLine> find(long interest) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where i.id = :interest and i.state = 'WAITING' for update")
                .bind("interest", interest)
                .mapTo(InterestLine.class)
                .findOne());
    }

    /** Notes what became of one; who does not come is forgotten, as far as can be told. */
    public void decide(long interest, Interest.State state, String answer, String by, Instant at) {
        String forgotten = state == Interest.State.INVITED ? "" : ", name = '', mail = '', phone = '', needs = ''";
        jdbi.useHandle(h -> h.createUpdate("update strategy_interest set state = :state, answer = :answer,"
                        + " decided_by = :by, decided_at = :at" + forgotten + " where id = :interest")
                .bind("interest", interest)
                .bind("state", state.name())
                .bind("answer", answer)
                .bind("by", by)
                .bind("at", at)
                .execute());
    }

    /** Forgets who wanted to come and how to reach them, once a consultation has ended. */
    public void forgetAll(long page) {
        jdbi.useHandle(h -> h.createUpdate(
                        "update strategy_interest set name = '', mail = '', phone = '', needs = '',"
                                + " answer = '', person_id = null, state = case when state = 'WAITING' then 'NO_PLACE' else state end where page_id = :page")
                .bind("page", page)
                .execute());
    }

    /** Blanks what an erased person sent. */
    public int forget(PersonId person) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_interest set name = '', mail = '', phone = '',"
                        + " needs = '', answer = '', person_id = null,"
                        + " state = case when state = 'WAITING' then 'SET_ASIDE' else state end"
                        + " where person_id = :person")
                .bind("person", person)
                .execute());
    }
}
