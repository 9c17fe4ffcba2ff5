package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Duplicates;
import org.folkmoot.members.model.Duplicates.Pair;
import org.folkmoot.members.model.Duplicates.PairState;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.Inspections.Ending;
import org.folkmoot.members.model.RegisterKind;

/** Lets the office have decided some of what comes to it: two records of two people, a copy for an inspector. */
@ApplicationScoped
class DemoDecided {

    private static final int ONE = 5;
    private static final int OTHER = 6;
    private static final int POINTS = 62;
    private static final int PENCE = 350;
    private static final Duration AGO = Duration.ofDays(9);

    private final Duplicates duplicates;
    private final Inspections inspections;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoDecided() {
        this.duplicates = null;
        this.inspections = null;
        this.clock = null;
    }

    @Inject
    DemoDecided(Duplicates duplicates, Inspections inspections, Clock clock) {
        this.duplicates = duplicates;
        this.inspections = inspections;
        this.clock = clock;
    }

    void plant(List<PersonId> numbers) {
        Instant then = clock.instant().minus(AGO);
        if (numbers.size() > OTHER) {
            long low = numbers.get(ONE).value();
            long high = numbers.get(OTHER).value();
            duplicates.found(List.of(new Pair(low, high, POINTS, "They said that they live together")), 0, then);
            duplicates.decide(low, high, PairState.DIFFERENT, then, DemoOffice.NAME);
        }
        inspections.asked(
                then,
                "Bridget Lamb",
                "bridget@paper.example",
                "A copy of the register of members",
                Set.of(RegisterKind.MEMBERS));
        inspections
                .newest(1)
                .forEach(each -> inspections.dealt(
                        each.id(),
                        then.plus(Duration.ofHours(2)),
                        DemoOffice.NAME,
                        "A copy on paper, by post",
                        new Ending(false, PENCE)));
    }
}
