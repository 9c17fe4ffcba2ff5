package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.ConstitutionDifference;
import org.folkmoot.members.model.ConstitutionDifference.Change;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Constitutions.State;
import org.folkmoot.members.model.PostcodeDirectory;
import org.folkmoot.members.model.rules.MoveHonoursTheNotice;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;

/** Shows one version of the constitution, whatever its state, and what differs between two. */
@ApplicationScoped
public class SeeAVersion {

    private final Constitutions constitutions;
    private final PostcodeDirectory areas;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeAVersion() {
        this.constitutions = null;
        this.areas = null;
        this.clock = null;
    }

    @Inject
    public SeeAVersion(Constitutions constitutions, PostcodeDirectory areas, Clock clock) {
        this.constitutions = constitutions;
        this.areas = areas;
        this.clock = clock;
    }

    /** One version and where it stands. */
    public Standing one(int version) {
        return constitutions.standing(version).orElseThrow(() -> NotFound.of("version of the constitution", version));
    }

    /** All versions, newest first. */
    public List<Standing> all() {
        return constitutions.standings();
    }

    /** How the state reads today: an approved version is in force, to come, or was in force. */
    public String stands(Standing standing) {
        Constitution each = standing.constitution();
        if (standing.state() != State.APPROVED) {
            return standing.state().words();
        }
        var today = TrustClock.today(clock);
        if (each.effectiveFrom().isAfter(today)) {
            return "Approved, not in force yet";
        }
        return constitutions.inForce(today).version() == each.version() ? "In force" : "Was in force";
    }

    /** The draft, which is the only thing that can be edited. */
    public Constitution draft(int version) {
        Standing standing = one(version);
        if (standing.state() != State.DRAFT) {
            throw NotFound.of("draft of the constitution", version);
        }
        return standing.constitution();
    }

    /** The constituencies in force that a draft leaves out; they can be put back as they are. */
    public List<Constituency> takenOut(Constitution draft) {
        return constitutions.inForce(TrustClock.today(clock)).constituencies().stream()
                .filter(each -> !draft.has(each.code(), null))
                .toList();
    }

    /**
     * The first day on which the members of what a draft leaves out can be moved, were notice given today; empty where
     * that is no later than the draft's own day.
     */
    public Optional<LocalDate> movesLater(Constitution draft) {
        return Optional.of(MoveHonoursTheNotice.earliest(draft.terms(), TrustClock.today(clock)))
                .filter(each -> !takenOut(draft).isEmpty() && each.isAfter(draft.effectiveFrom()));
    }

    /** What differs. */
    public List<Change> between(int before, int after) {
        return ConstitutionDifference.between(
                one(before).constitution(), one(after).constitution());
    }

    /** How an area is called, for a line that gives its code alone. */
    public String areaName(String code) {
        return areas.areaName(code);
    }
}
