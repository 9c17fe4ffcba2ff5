package org.folkmoot.system.journeys;

import org.folkmoot.system.browser.Person;
import org.junit.jupiter.api.Test;

/** From signing up to the lead's count, in a trust whose people join networks. */
abstract class NetworkJourney extends Actors {

    @Test
    void somebodySignsUpIsInvitedByTheLeadAndReplies() {
        String mail = "journey." + cast().pack() + "." + System.nanoTime() + "@example.org";
        String title = "Your views, " + Long.toString(System.nanoTime(), 36);
        Person person = somebody("person");
        Person office = staff("office");

        signsUp(person, mail);
        confirms(person, mail);
        Person lead = convener();
        plansAMeeting(lead, title);
        approves(office, title);
        answersFromTheMail(person, mail, title);

        lead.opens("/governor").follows(title).reads("Replies").reads("Coming");
        lead.doesNotRead(mail);
        office.opens("/office").isLedTo("Leads’ messages");
    }

    @Test
    void strategyAndValuesAreThereForEverybody() {
        Person reader = somebody("reader");

        reader.opens("/").opens("/strategy").reads("Page last reviewed");
        reader.opens("/values");
        reader.opens("/networks").reads(cast().group());
    }

    private void signsUp(Person person, String mail) {
        person.opens("/join").presses("Start now").sees("What is your name?");
        person.fills("First name", "Sam")
                .presses("Continue")
                .isTold("Enter your last name, or your only name")
                .fills("Last name", "O'Journey")
                .presses("Continue");
        person.sees("What is your address?").presses("Continue").sees("How can we contact you?");
        person.fillsNamed("mail", mail).ticksNamed("channel", "EMAIL").presses("Continue");
        person.sees("Formats and support").ticksFirst("format").presses("Continue");
        person.sees("What would you like to take part in?").ticksContaining(cast().group());
        person.ticksWherePresent("consent").presses("Continue").sees("Check your answers");
        person.ticksFirst("declaration").presses("Accept and send").sees("Equality questions");
        person.ticks("No, skip the questions").presses("Continue").sees("We have your application");
    }

    private void confirms(Person person, String mail) {
        String link = mailbox().next(mail, 0).link("/join/confirm/");
        person.opens(link).presses("Confirm my email address").isAt("/join/welcome");
    }
}
