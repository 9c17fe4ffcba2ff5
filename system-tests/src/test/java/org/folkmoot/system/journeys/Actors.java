package org.folkmoot.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.system.browser.Browsers;
import org.folkmoot.system.browser.Person;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.mail.Mailbox;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The people of a journey, each with a browser of their own, and what they do that journeys have in common. A journey
 * has a trust to itself and goes on beside the other tests.
 */
@ExtendWith(Browsers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Actors {

    private final List<Person> people = new ArrayList<>();

    abstract Cast cast();

    @AfterEach
    void everybodyGoesHome() {
        List<String> findings =
                people.stream().flatMap(person -> person.findings().stream()).toList();
        people.forEach(Person::close);
        people.clear();
        assertThat(findings).as("what was wrong with the pages looked at").isEmpty();
    }

    @AfterAll
    void theTrustCloses() {
        if (!isSharedWithOthers()) {
            trust().close();
        }
    }

    /** Whether other tests use the trust of this pack too. */
    boolean isSharedWithOthers() {
        return false;
    }

    @Test
    void everyLineOfTheChecklistStandsOnItsPage() {
        assertThat(new Checklist(new Visitor(trust().address())).faults(cast().pack()))
                .isEmpty();
    }

    RunningTrust trust() {
        return RunningTrust.of(cast().pack());
    }

    Mailbox mailbox() {
        return trust().mailbox();
    }

    /** Somebody who is not signed in. */
    Person somebody(String name) {
        Person person = new Person(cast().pack() + "-" + name, trust().address());
        people.add(person);
        return person;
    }

    /** A member of staff, signed in by password. */
    Person staff(String role) {
        return somebody(role)
                .opens("/sign-in")
                .fills("What is your email address?", role + "@demo.example")
                .presses("Continue")
                .fills("Password", "folkmoot-demo-" + role)
                .presses("Sign in");
    }

    /** A governor or lead, signed in by mailed link. */
    Person convener() {
        String address = cast().convener();
        int before = mailbox().to(address).size();
        Person convener = somebody("convener")
                .opens("/sign-in")
                .fills("What is your email address?", address)
                .presses("Continue")
                .sees("Check your email");
        String link = mailbox().next(address, before).link("/sign-in/");
        return convener.opens(link).presses("Sign in");
    }

    /** The convener plans a meeting and sends it to the office. */
    void plansAMeeting(Person convener, String title) {
        convener.opens("/governor")
                .presses("Plan a new meeting for " + cast().group())
                .fills("Title", title)
                .chooses("What sort of meeting is it?", "Other meeting")
                .fills("What is it for?", "We would like to hear what matters to you.")
                .fillsNamed("day-day", Integer.toString(cast().meets().getDayOfMonth()))
                .fillsNamed("day-month", Integer.toString(cast().meets().getMonthValue()))
                .fillsNamed("day-year", Integer.toString(cast().meets().getYear()))
                .fills("Starts at", "6.30pm")
                .fills("Ends at", "8pm")
                .fills("Where is it?", "Town Hall, 1 High Street")
                .ticks("Only people who are invited")
                .presses("Save and continue")
                .sees("Who do you want to invite?")
                .ticksNamed("who", "everyone")
                .presses("Save and continue")
                .sees("Write the invitation")
                .fills("Subject", "Invitation: " + title)
                .presses("Save and continue")
                .sees("Check the meeting before you send it for approval")
                .presses("Send for approval")
                .sees(title);
    }

    /** The office approves it. */
    void approves(Person office, String title) {
        office.opens("/office/approvals").follows(title).reads("The message, as a member sees it");
        office.follows("Formats of the invitation").sees("Formats of the invitation");
        if (office.page().locator("form[action$='/formats/order']").count() > 0) {
            office.reads("The invitation waits")
                    .presses("Order everything that is missing")
                    .reads("Every format is settled");
        }
        office.opens("/office/approvals").follows(title);
        office.presses("Approve and send invitations").sees(title);
    }

    /** The invited person answers from the mail. */
    void answersFromTheMail(Person invited, String mail, String title) {
        String link = mailbox().saying(mail, title).link("/r/");
        invited.opens(link)
                .sees("Your invitation to " + title)
                .presses("Send my answer")
                .isTold("Choose if you are coming")
                .ticks("I am coming")
                .fillsNamed("guests", "1")
                .presses("Send my answer");
        assertComing(invited);
    }

    private static void assertComing(Person invited) {
        invited.reads("Change your answer");
    }
}
