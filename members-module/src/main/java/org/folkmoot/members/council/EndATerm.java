package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Records;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;

/** Ends a governor's term: the seat is vacant and the governor convenes no more; the term stays on record. */
@ApplicationScoped
public class EndATerm {

    private final Council council;
    private final ConvenerGrants grants;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EndATerm() {
        this.council = null;
        this.grants = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    EndATerm(Council council, ConvenerGrants grants, Records records, Audit audit, CurrentActor actor, Clock clock) {
        this.council = council;
        this.grants = grants;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Ends it today; a second time changes nothing. */
    @Transactional
    public void end(long term, String reason) {
        Term found = council.term(term).orElseThrow(() -> NotFound.of("term", term));
        LocalDate today = TrustClock.today(clock);
        end(found, found.to().isBefore(today) ? found.to() : today, reason);
    }

    /** Ends it on a day, in the running transaction. */
    void end(Term term, LocalDate on, String reason) {
        Seat seat = council.seat(term.seat()).orElseThrow(() -> NotFound.of("seat", term.seat()));
        if (!council.end(term.id(), on, reason)) {
            return;
        }
        grants.take(seat, term.person());
        if (term.person() != null) {
            records.happened(
                    new PersonId(term.person()),
                    new HistoryLine(clock.instant(), actor.get().name(), "No longer a governor: " + reason));
        }
        audit.wrote("council.end-term", "term:" + term.id(), reason);
    }
}
