package org.folkmoot.system.journeys;

import java.time.LocalDate;
import org.folkmoot.system.browser.Person;
import org.folkmoot.system.http.Joining;
import org.junit.jupiter.api.Test;

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
                LocalDate.of(2022, 3, 12));
    }

    @Test
    void whoIsThirteenBecomesAMemberOnceAParentAgrees() {
        String parent = "parent.journey." + System.nanoTime() + "@example.org";
        String name = "Young" + System.nanoTime();
        new Joining(trust().visitor(), "")
                .young("2008", parent)
                .with("name", "first", "Ned", "last", name)
                .with("address", "postcode", "OX4 1GD", "line1", "8 Cowley Road", "town", "Oxford")
                .with("contact", "mail", "", "channel", "POST")
                .send();

        String link = mailbox().nextLinking(parent, "/join/guardian/", 0).link("/join/guardian/");
        somebody("parent")
                .opens(link)
                .reads("Ned " + name)
                .ticks("Yes, I agree")
                .presses("Send my answer")
                .reads("You have told us that you agree");

        Person office = staff("office");
        office.opens("/office/applications").follows("Ned " + name).reads("Pat Test, parent: agrees");
        office.opens("/office/exports").reads("Parents and guardians").reads("Consents and objections");
    }
}
