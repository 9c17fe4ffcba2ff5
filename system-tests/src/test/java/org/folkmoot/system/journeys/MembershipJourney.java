package org.folkmoot.system.journeys;

import org.folkmoot.system.browser.Person;
import org.junit.jupiter.api.Test;

/** From joining to the governor's count, in a trust with members. */
abstract class MembershipJourney extends Actors {

    private static final String LAST_NAME = "O’Journey-李";

    @Test
    void aMemberJoinsIsFoundIsInvitedAndReplies() {
        String mail = "journey." + cast().pack() + "." + System.nanoTime() + "@example.org";
        String title = "Your views, " + Long.toString(System.nanoTime(), 36);
        Person member = somebody("member");
        Person office = staff("office");

        joins(member, mail);
        confirms(member, mail);
        theOfficeFinds(office, mail);
        Person governor = convener();
        plansAMeeting(governor, title);
        approves(office, title);
        answersFromTheMail(member, mail, title);
        onTheDay(office, member, title);

        governor.opens("/governor").follows(title).reads("Replies");
        governor.readsRow("Coming", "1").readsRow("Guests they bring", "1");
        governor.doesNotRead(mail);
    }

    /** What happens at the door, where the journey's meeting is today. */
    void onTheDay(Person office, Person member, String title) {}

    @Test
    void strategyAndValuesAreThereForEverybody() {
        Person reader = somebody("reader");

        reader.opens("/").opens("/strategy").reads("Page last reviewed");
        reader.opens("/values");
        reader.opens("/meetings").sees("Meetings");
    }

    @Test
    void aMissingNameIsSaidWhereItIsMissing() {
        Person member = somebody("forgetful");

        member.opens("/join")
                .presses("Start now")
                .ticks("I live in the area")
                .presses("Continue")
                .fills("First name", "Sam")
                .presses("Continue");

        member.isTold("Enter your last name, or your only name");
    }

    private void joins(Person member, String mail) {
        member.opens("/join").presses("Start now").sees("How are you connected with us?");
        member.ticks("I live in the area").presses("Continue").sees("What is your name?");
        member.fills("First name", "Sam").fills("Last name", LAST_NAME).presses("Continue");
        member.sees("What is your date of birth?")
                .fills("Day", "29")
                .fills("Month", "2")
                .fills("Year", "1980")
                .presses("Continue");
        member.sees("What is your address?")
                .fills(
                        "Postcode",
                        cast().address()
                                .postcode()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace(" ", ""))
                .fills("Address line 1", cast().address().street())
                .fills("Town or city", cast().address().town())
                .presses("Continue");
        member.reads(cast().group()).presses("Continue").sees("How can we contact you?");
        member.fillsNamed("mail", mail).ticksNamed("channel", "EMAIL").presses("Continue");
        member.sees("Formats and support").ticksFirst("format").presses("Continue");
        member.sees("What would you like to take part in?").presses("Continue");
        member.sees("Check your answers").reads(LAST_NAME).reads("29 February 1980");
        member.ticksFirst("declaration").presses("Accept and send").sees("Equality questions");
        member.ticks("No, skip the questions").presses("Continue").sees("We have your application");
    }

    private void confirms(Person member, String mail) {
        String link = mailbox().next(mail, 0).link("/join/confirm/");
        member.opens(link).presses("Confirm my email address").isAt("/join/welcome");
    }

    private void theOfficeFinds(Person office, String mail) {
        office.opens("/office").opens("/office/members?q=" + mail).reads(LAST_NAME);
        office.follows(LAST_NAME).reads(cast().group()).reads(mail);
    }
}
