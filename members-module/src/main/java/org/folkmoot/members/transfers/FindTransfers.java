package org.folkmoot.members.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.members.model.Absences;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Transfer.Origin;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.members.model.Transfers.Begun;
import org.folkmoot.members.register.ForeseeTheConstituency;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Finds members whose address or boundaries now put them into another constituency; the member has to ask. */
@ApplicationScoped
public class FindTransfers {

    private static final int PIECE = 1000;

    private final Transfers transfers;
    private final Memberships memberships;
    private final Absences absences;
    private final ForeseeTheConstituency foresee;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FindTransfers() {
        this.transfers = null;
        this.memberships = null;
        this.absences = null;
        this.foresee = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public FindTransfers(
            Transfers transfers,
            Memberships memberships,
            Absences absences,
            ForeseeTheConstituency foresee,
            Audit audit,
            Clock clock) {
        this.transfers = transfers;
        this.memberships = memberships;
        this.absences = absences;
        this.foresee = foresee;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks at one member whose address has just been changed; who is away for a time stays where they are. */
    @Transactional
    public void afterAnAddress(Person person) {
        Membership present = memberships.activeOf(person.id()).orElse(null);
        boolean away = absences.running(person.id(), TrustClock.today(clock)).isPresent();
        if (present == null || away || transfers.openOf(person.id()).isPresent()) {
            return;
        }
        foresee.fitting(person, person.address().postcode())
                .ifPresent(found -> begin(person, present, found.orElse(null)));
    }

    private void begin(Person person, Membership present, @Nullable Option found) {
        Seat to = found == null ? null : new Seat(found.constituency(), found.classCode());
        transfers.begin(List.of(new Begun(
                person.id(),
                Origin.ADDRESS,
                State.FOUND,
                new Seat(present.constituency(), present.classCode()),
                to,
                found == null
                        ? "No constituency of this kind takes the new address"
                        : "The new address is in the area of " + found.name(),
                clock.instant(),
                null)));
        audit.wrote("transfer.find", "person:" + person.id(), "the address was changed");
    }

    /** Looks at the members whom the latest changes of boundaries left with a choice. */
    @Transactional
    public void afterBoundaries() {
        List<Begun> found = transfers.leftOpenByBoundaries(clock.instant(), PIECE);
        while (!found.isEmpty()) {
            transfers.begin(found);
            audit.wrote("transfer.find", "boundaries", found.size() + " members have to be asked");
            found = transfers.leftOpenByBoundaries(clock.instant(), PIECE);
        }
    }
}
