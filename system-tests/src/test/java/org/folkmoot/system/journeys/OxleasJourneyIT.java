package org.folkmoot.system.journeys;

/** The journey in south-east London. */
class OxleasJourneyIT extends MembershipJourney {

    @Override
    Cast cast() {
        return new Cast(
                "oxleas",
                "Oxleas",
                new Cast.Address("DA7 4QB", "12 Broadway", "Bexleyheath"),
                "Public: Bexley",
                "governor.bexley@demo.example",
                2024);
    }
}
