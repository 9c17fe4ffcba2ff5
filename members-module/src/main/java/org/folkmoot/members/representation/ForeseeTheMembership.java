package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Forecast;
import org.folkmoot.members.model.Movement;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Says for each constituency where it stands against its minimum, and where it will in twelve months. */
@ApplicationScoped
public class ForeseeTheMembership {

    private final PresentConstitution constitution;
    private final SeeTheMovements movements;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForeseeTheMembership() {
        this.constitution = null;
        this.movements = null;
        this.clock = null;
    }

    @Inject
    public ForeseeTheMembership(PresentConstitution constitution, SeeTheMovements movements, Clock clock) {
        this.constitution = constitution;
        this.movements = movements;
        this.clock = clock;
    }

    /** A constituency's forecast. */
    public record Line(Constituency constituency, Forecast forecast) {}

    /** The constituencies of the constitution in force. */
    public List<Line> foresee() {
        LocalDate today = TrustClock.today(clock);
        Period year = new Period(today.minusYears(1).plusDays(1), today);
        Map<String, Movement> moved = movements.movements(year).stream()
                .collect(Collectors.toMap(Movement::constituency, Function.identity()));
        return constitution.get().constituencies().stream()
                .map(each -> new Line(each, forecast(each, moved.get(each.code()))))
                .toList();
    }

    private static Forecast forecast(Constituency each, @Nullable Movement moved) {
        return moved == null
                ? new Forecast(0, 0, each.minimumMembers())
                : new Forecast(moved.end(), moved.end() - moved.start(), each.minimumMembers());
    }
}
