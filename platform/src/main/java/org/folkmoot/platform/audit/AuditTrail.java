package org.folkmoot.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Visit;
import org.folkmoot.platform.clock.RealTime;
import org.jspecify.annotations.Nullable;

/** Writes the audit log: writes in the transaction that they belong to, reads together within a second. */
@ApplicationScoped
public class AuditTrail implements Audit {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERSON = "person:";

    private final AuditRows rows;
    private final WaitingEntries waiting;
    private final CurrentActor actors;
    private final CurrentVisit visits;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected AuditTrail() {
        this.rows = null;
        this.waiting = null;
        this.actors = null;
        this.visits = null;
        this.clock = null;
    }

    @Inject
    AuditTrail(AuditRows rows, WaitingEntries waiting, CurrentActor actors, CurrentVisit visits, Clock clock) {
        this.rows = rows;
        this.waiting = waiting;
        this.actors = actors;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public void wrote(String action, String subject, String detail) {
        rows.add(entry(action, subject, personOf(subject), null, detail, null));
        visits.get().ifPresent(Visit::markAudited);
    }

    @Override
    public void wrote(String action, String subject, String detail, Map<String, Change> changes) {
        rows.add(entry(action, subject, personOf(subject), null, detail, json(changes)));
        visits.get().ifPresent(Visit::markAudited);
    }

    @Override
    public void read(PersonId person, String what) {
        waiting.add(entry("read", PERSON + person.value(), person.value(), null, what, null));
    }

    @Override
    public void readMany(String what, String filter, long count) {
        waiting.add(entry("read-list", what, null, count, filter, null));
    }

    /** Notes a request that could have changed something and left no entry of its own. */
    public void request(Actor actor, Visit visit, String method, int status) {
        String outcome = visit.turnedAway() || status >= 400 ? "request.refused" : "request.made";
        String route = visit.route().isEmpty() ? "no route" : visit.route();
        waiting.add(new AuditEntry(
                RealTime.now(),
                clock.instant(),
                actor.name(),
                reference(actor),
                outcome,
                "route:" + method + " " + route,
                null,
                null,
                "Answered with " + status,
                null,
                visit.id()));
        visit.markAudited();
    }

    private AuditEntry entry(
            String action,
            String subject,
            @Nullable Long person,
            @Nullable Long people,
            String detail,
            @Nullable String changes) {
        Actor actor = actors.get();
        return new AuditEntry(
                RealTime.now(),
                clock.instant(),
                actor.name(),
                reference(actor),
                action,
                subject,
                person,
                people,
                detail,
                changes,
                visits.get().map(Visit::id).orElse(null));
    }

    /** Who an actor is, as a reference that can be searched for. */
    static String reference(Actor actor) {
        if (actor.subject() != null) {
            return actor.subject().toString();
        }
        if (actor.name().startsWith("link of ")) {
            return actor.name().substring("link of ".length());
        }
        return actor.name().startsWith("job ") ? "job" : "visitor";
    }

    private static @Nullable Long personOf(String subject) {
        boolean one = subject.startsWith(PERSON)
                && subject.length() > PERSON.length()
                && subject.chars().skip(PERSON.length()).allMatch(Character::isDigit);
        return one ? Long.valueOf(subject.substring(PERSON.length())) : null;
    }

    private static @Nullable String json(Map<String, Change> changes) {
        try {
            return changes.isEmpty() ? null : JSON.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Changes that are no JSON", e);
        }
    }
}
