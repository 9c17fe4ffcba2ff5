package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Who does not want to be written to, asked for many people at once. */
@ApplicationScoped
public class ObjectionViews {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ObjectionViews() {
        this.jdbi = null;
    }

    @Inject
    public ObjectionViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of these people, those who object to messages or have left. */
    public Set<Long> objecting(Collection<Long> people) {
        return ask(
                "select person_id from engagement_recipient where person_id in (<ids>) and (objects or not active)",
                people);
    }

    /** Of these subscriptions, those that were stopped. */
    public Set<Long> stopped(Collection<Long> subscriptions) {
        return ask(
                "select id from engagement_subscription where id in (<ids>) and stopped_at is not null", subscriptions);
    }

    /** Of these subscriptions, those that the person said yes to and did not stop. */
    public Set<Long> agreed(Collection<Long> subscriptions) {
        return ask(
                "select id from engagement_subscription where id in (<ids>) and consented_on is not null"
                        + " and stopped_at is null",
                subscriptions);
    }

    private Set<Long> ask(String sql, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbi.withHandle(handle -> Set.copyOf(handle.createQuery(sql)
                        .bindList("ids", List.copyOf(ids))
                        .mapTo(Long.class)
                        .list()));
    }
}
