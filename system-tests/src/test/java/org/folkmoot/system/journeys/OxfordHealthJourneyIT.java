package org.folkmoot.system.journeys;

/** The journey in Oxfordshire. */
class OxfordHealthJourneyIT extends MembershipJourney {

    @Override
    Cast cast() {
        return new Cast(
                "oxford-health",
                "Oxford Health",
                new Cast.Address("OX4 1GD", "8 Cowley Road", "Oxford"),
                "Public: Oxford",
                "governor.oxford@demo.example",
                2022);
    }
}
