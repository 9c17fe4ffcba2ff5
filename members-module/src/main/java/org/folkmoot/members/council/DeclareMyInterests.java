package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.GovernorRecords.Interest;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** A governor declares and ends interests of their own, takes an end back, or says that there are none. */
@ApplicationScoped
public class DeclareMyInterests {

    private final Council council;
    private final KeepAGovernorsRecord keep;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DeclareMyInterests() {
        this.council = null;
        this.keep = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public DeclareMyInterests(
            Council council, KeepAGovernorsRecord keep, Audit audit, CurrentActor actor, Clock clock) {
        this.council = council;
        this.keep = keep;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The signed-in governor's running term; empty for a lead of a network, who has none. */
    public Optional<Term> term() {
        return actor.get().person().flatMap(person -> council.of(person).stream()
                .filter(each -> each.endedOn() == null)
                .findFirst());
    }

    /** My interests, the newest first. */
    public List<Interest> mine() {
        return term().map(each -> {
                    actor.get().person().ifPresent(person -> audit.read(person, "own interests"));
                    return keep.interests(each.id());
                })
                .orElse(List.of());
    }

    /** Declares one; null for a nil return. */
    @Transactional
    public void declare(@Nullable String words) {
        keep.declareInterest(mineOrNone().id(), TrustClock.today(clock), words);
    }

    /** Ends one of mine. */
    @Transactional
    public void end(long interest) {
        keep.endInterest(mineOrNone().id(), interest, TrustClock.today(clock));
    }

    /** Takes the end of one of mine back. */
    @Transactional
    public void restore(long interest) {
        keep.restoreInterest(mineOrNone().id(), interest, TrustClock.today(clock));
    }

    private Term mineOrNone() {
        return term().orElseThrow(() -> NotFound.of("seat of", actor.get().name()));
    }
}
