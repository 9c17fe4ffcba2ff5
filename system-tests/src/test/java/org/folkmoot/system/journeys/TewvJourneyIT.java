package org.folkmoot.system.journeys;

import java.time.LocalDate;

/** The journey in Teesside, Durham and North Yorkshire. */
class TewvJourneyIT extends MembershipJourney {

    @Override
    Cast cast() {
        return new Cast(
                "tewv",
                "Tees, Esk and Wear Valleys",
                new Cast.Address("DL1 3SB", "3 Whinfield Road", "Darlington"),
                "Public: Darlington",
                "governor.darlington@demo.example",
                LocalDate.of(2026, 3, 12));
    }
}
