package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.Seats;
import org.folkmoot.contracts.members.Seats.Held;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;

/** Who sits in which seat of the council on a day. */
@ApplicationScoped
public class CouncilSeatsHeld implements Seats {

    private final Council council;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CouncilSeatsHeld() {
        this.council = null;
    }

    @Inject
    public CouncilSeatsHeld(Council council) {
        this.council = council;
    }

    @Override
    public List<Held> on(LocalDate day) {
        Map<Long, Seat> seats =
                council.seats().stream().collect(Collectors.toMap(Seat::id, each -> each, (one, other) -> one));
        return council.on(day).stream()
                .filter(each -> seats.containsKey(each.seat()))
                .map(each -> held(Objects.requireNonNull(seats.get(each.seat())), each))
                .toList();
    }

    private static Held held(Seat seat, Term term) {
        Long person = term.person();
        return new Held(
                seat.id(),
                person == null ? null : new PersonId(person),
                seat.constituency(),
                seat.classCode(),
                seat.body(),
                term.from(),
                term.to());
    }
}
