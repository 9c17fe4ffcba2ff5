package org.folkmoot.system.journeys;

import java.time.LocalDate;

/** The journey in Leeds. */
class LeedsValuesNetworkJourneyIT extends NetworkJourney {

    @Override
    Cast cast() {
        return new Cast(
                "leeds-values-network",
                "Leeds NHS Values Network",
                new Cast.Address("LS1 1UR", "1 The Headrow", "Leeds"),
                "Leeds NHS Values Network",
                "lead.values@demo.example",
                LocalDate.of(2016, 3, 12));
    }
}
