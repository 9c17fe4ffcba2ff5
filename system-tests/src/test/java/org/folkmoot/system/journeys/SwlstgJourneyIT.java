package org.folkmoot.system.journeys;

import java.time.LocalDate;

/** The journey in south-west London. */
class SwlstgJourneyIT extends NetworkJourney {

    @Override
    Cast cast() {
        return new Cast(
                "swlstg",
                "South West London and St George’s",
                new Cast.Address("SW17 0YF", "1 Springfield Drive", "London"),
                "Strategy steering group network",
                "lead.steering@demo.example",
                LocalDate.of(2025, 3, 12));
    }
}
