package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.model.NetworkPage.Pledge;
import org.folkmoot.strategy.model.NewPledge;
import org.jdbi.v3.core.Jdbi;

/** Pledges made through the site, and each step of them. */
@ApplicationScoped
public class Pledges {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Pledges() {
        this(null);
    }

    @Inject
    public Pledges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** True before anything was pledged. */
    public boolean none() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_pledge")
                        .mapTo(Long.class)
                        .one()
                == 0);
    }

    /** Stores a pledge, which waits; returns its id. */
    public long add(NewPledge pledge, Instant at) {
        return jdbi.withHandle(h -> h.createUpdate("insert into strategy_pledge (page_id, by_name, by_kind, community,"
                        + " value_name, pledge, made_on, due_on, state, evidence, shown, marks, mail, person_id,"
                        + " sent_at) values (:page, :by, :kind, :community, :value, :text, :made, :dueOn, 'MADE', '',"
                        + " 'WAITING', :marks, :mail, :person, :at)")
                .bindMethods(pledge)
                .bind("kind", pledge.byKind().name())
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** A pledge, held until the transaction ends. */
    public Optional<Held> hold(long pledge) {
        return jdbi.withHandle(h -> h.createQuery("select l.id, p.slug, p.title, l.value_name as `value`, l.state,"
                        + " l.shown from strategy_pledge l join strategy_page p on p.id = l.page_id"
                        + " where l.id = :pledge for update")
                .bind("pledge", pledge)
                .mapTo(Held.class)
                .findOne());
    }

    /** Shows the pledge to everybody, in these words, or sets it aside. */
    public void decide(long pledge, NewPledge.Shown shown, String by, String text) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_pledge set shown = :shown, by_name = :by, pledge = :text"
                        + " where id = :pledge")
                .bind("pledge", pledge)
                .bind("shown", shown.name())
                .bind("by", by)
                .bind("text", text)
                .execute());
    }

    /** Takes it from everybody's sight; false where it is not public. */
    public boolean takeOff(long pledge) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_pledge set shown = 'SET_ASIDE'"
                                + " where id = :pledge and shown = 'PUBLISHED'")
                        .bind("pledge", pledge)
                        .execute()
                == 1);
    }

    /** Notes how it goes; earlier steps stay. */
    public void step(long pledge, Pledge.State state, String evidence, String by, Instant at) {
        jdbi.useHandle(h -> {
            h.createUpdate("update strategy_pledge set state = :state, evidence = :evidence where id = :pledge")
                    .bind("pledge", pledge)
                    .bind("state", state.name())
                    .bind("evidence", evidence)
                    .execute();
            h.createUpdate("insert into strategy_pledge_step (pledge_id, state, evidence, noted_by, noted_at)"
                            + " values (:pledge, :state, :evidence, :by, :at)")
                    .bind("pledge", pledge)
                    .bind("state", state.name())
                    .bind("evidence", evidence)
                    .bind("by", by)
                    .bind("at", at)
                    .execute();
        });
    }

    /** Blanks what says who made a pledge; one that a person made in their own name says "a person" from now on. */
    public int forget(PersonId person) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_pledge set mail = '',"
                        + " by_name = case when by_kind = 'PERSON' then 'A person' else by_name end,"
                        + " shown = case when shown = 'WAITING' then 'SET_ASIDE' else shown end, person_id = null"
                        + " where person_id = :person")
                .bind("person", person)
                .execute());
    }

    /** A pledge that is worked on. */
    public record Held(long id, String slug, String title, String value, String state, String shown) {}
}
