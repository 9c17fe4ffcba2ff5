package org.folkmoot.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.system.browser.Person;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.junit.jupiter.api.Test;

/** The journey in south-east London, whose meeting is on the day on which the demonstration begins. */
@OnTheSharedTrust
class OxleasJourneyIT extends MembershipJourney {

    private static final String THEME = "People wait too long, and cannot find out how long the wait will be";
    private static final String GOAL = "Achieving zero delays";
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

    @Override
    boolean isSharedWithOthers() {
        return true;
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

    @Test
    void aReaderFollowsAPromiseFromWhatPeopleSaidToWhoWasToldAndBack() {
        Person reader = somebody("follower");

        reader.opens("/you-said-we-did").follows("From what was said to the proof");
        reader.reads("Tell us the truth about how long it takes")
                .reads("Our Next Step: table discussions")
                .reads("We made zero delays our first priority")
                .reads("Zero delays is the first priority of the strategy")
                .reads("Write the usual wait of each service")
                .reads("What shows it")
                .reads("who took part with their name, wrote to us or came to a table were told");
        reader.follows(GOAL).isAt("/strategies/our-strategy").reads("What people said behind it");
        reader.follows("Behind “" + GOAL).reads("because people said");
        reader.follows(THEME).sees(THEME).follows("Our Next Step").reads("What people said, and what came of it");
        reader.follows("Get an email when there is news").reads("How often?");
    }

    @Test
    void anEditorFollowsTheSameChainAndReadsTheBoardsFigure() {
        Person editor = staff("editor");

        editor.opens("/editor/proof").reads("of contributors were told what came of what they said");
        editor.follows(THEME).follows("What was put into this theme").reads("I was told weeks and it was months");
        editor.follows("From here to the proof").follows("Everything that people said behind this goal");
        editor.reads("Zero delays is the first priority").follows(THEME).follows("See it as everybody reads it");
        editor.sees(THEME).doesNotRead("not to be published");
    }

    @Test
    void aReaderCommentsOnAPriorityAndReadsTheAnswerBesideIt() {
        String said = "Say it in days, " + Long.toString(System.nanoTime(), 36);
        Person reader = somebody("commenter");
        reader.opens("/strategies/our-strategy")
                .follows("Comment on this priority")
                .reads(GOAL);
        reader.ticks("Yes").presses("Send").isTold("Enter what you would like to tell us");
        reader.fills("What would you like to tell us?", said).presses("Send");
        reader.reads("Somebody reads what you wrote");

        Person editor = staff("editor");
        editor.opens("/editor/comments").reads(said).follows("Beside the passages");
        editor.page()
                .locator(".folkmoot-item", new Page.LocatorOptions().setHasText(said))
                .getByRole(AriaRole.LINK)
                .click();
        editor.sees("Answer a comment").reads(said).reads(GOAL);
        editor.ticks("Publish the comment and the answer").fills("Your answer (optional)", "We shall");
        editor.presses("Save").sees("Comments on documents and strategies");

        reader.opens("/strategies/our-strategy").reads(said).reads("We shall").follows("Comment 1");
    }
}
