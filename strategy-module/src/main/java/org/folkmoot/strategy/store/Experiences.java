package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.strategy.model.Experience;
import org.jdbi.v3.core.Jdbi;

/** What people told networks without a name. */
@ApplicationScoped
public class Experiences {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Experiences() {
        this(null);
    }

    @Inject
    public Experiences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** True before anything was told. */
    public boolean none() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_experience")
                        .mapTo(Long.class)
                        .one()
                == 0);
    }

    /** Stores what was told, which waits. */
    public void add(Experience experience) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_experience (id, page_id, community, value_name, told,"
                        + " source, told_on, may_publish, marks, state, public_words, decided_by)"
                        + " values (:id, :page, :community, :value, :told, :source, :on, :mayPublish, :marks,"
                        + " 'WAITING', '', '')")
                .bindMethods(experience)
                .execute());
    }

    /** Something that waits; empty where it waits no longer. */
    public Optional<Waiting> waiting(long experience) {
        return jdbi.withHandle(h -> h.createQuery("select p.title, x.community, x.value_name as `value`, x.told,"
                        + " x.told_on, x.may_publish from strategy_experience x join strategy_page p on p.id = x.page_id"
                        + " where x.id = :id and x.state = 'WAITING' for update")
                .bind("id", experience)
                .mapTo(Waiting.class)
                .findOne());
    }

    /** Notes what became of it; {@code shown} is empty unless it is published. */
    public void decide(long experience, Experience.State state, String shown, String by, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_experience set state = :state, public_words = :shown,"
                        + " decided_by = :by, decided_at = :at where id = :id")
                .bind("id", experience)
                .bind("state", state.name())
                .bind("shown", shown)
                .bind("by", by)
                .bind("at", at)
                .execute());
    }

    /** Takes its words from everybody's sight; it counts as before. False where they are not public. */
    public boolean takeOff(long experience) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_experience set state = 'KEPT', public_words = '',"
                                + " may_publish = false"
                                + " where id = :id and state = 'PUBLISHED'")
                        .bind("id", experience)
                        .execute()
                == 1);
    }

    /** What a network was told and nobody has decided on. */
    public record Waiting(
            String title, String community, String value, String told, LocalDate toldOn, boolean mayPublish) {}
}
