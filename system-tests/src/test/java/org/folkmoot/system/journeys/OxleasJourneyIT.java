package org.folkmoot.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.system.browser.Person;

/** The journey in south-east London, whose meeting is on the day on which the demonstration begins. */
class OxleasJourneyIT extends MembershipJourney {
    private static final Pattern CODE = Pattern.compile("\\b([A-HJ-NP-Z2-9]{3}) ([A-HJ-NP-Z2-9]{4})\\b");

    @Override
    Cast cast() {
        return new Cast(
                "oxleas",
                "Oxleas",
                new Cast.Address("DA7 4QB", "12 Broadway", "Bexleyheath"),
                "Public: Bexley",
                "governor.bexley@demo.example",
                LocalDate.of(2023, 10, 2));
    }

    /** The telephone at the door has no connection when the member comes, and sends that later. */
    @Override
    void onTheDay(Person office, Person member, String title) {
        Matcher code = CODE.matcher(member.text());
        assertThat(code.find()).as("a code for the door").isTrue();
        office.opens("/door").follows(title).follows("Check in by camera");
        Page phone = office.page();
        presses(phone, "Take the list along");
        says(phone, "works without a connection");

        phone.context().setOffline(true);
        phone.reload();
        phone.locator("#door-code input[name=code]").fill(code.group());
        presses(phone, "Check in");
        says(phone, "is noted");
        phone.context().setOffline(false);
        says(phone, "Sent: 1 new");

        office.opens("/door").follows(title).reads("Take back");
    }

    private static void presses(Page phone, String button) {
        phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void says(Page phone, String words) {
        phone.locator("#door-status")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }
}
