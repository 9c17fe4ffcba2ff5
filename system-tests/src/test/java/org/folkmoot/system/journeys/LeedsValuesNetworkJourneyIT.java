package org.folkmoot.system.journeys;

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
                2016);
    }
}
