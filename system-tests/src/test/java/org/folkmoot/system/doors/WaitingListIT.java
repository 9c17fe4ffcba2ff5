package org.folkmoot.system.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.stage.Stage;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.Test;

/** A full meeting over HTTP: the next person waits, is offered the place that comes free, and takes it by the mail's link. */
@OnTheSharedTrust
class WaitingListIT {

    private final RunningTrust trust = RunningTrust.of("oxleas");
    private final Stage stage = new Stage(trust, "Waiting");

    @Test
    void aPlaceThatComesFreeIsOfferedToWhoWaits() {
        String first = stage.member();
        String second = stage.member();
        Visitor office = trust.visitor().signedInAsStaff("office");
        String title = "Full house " + Long.toString(System.nanoTime(), 36);
        Visitor convener = trust.visitor().signedInByMail(trust.mailbox(), Stage.CONVENER);
        String meeting = stage.submitted(convener, title).replace("/governor/", "/office/");
        stage.approve(office, title);
        office.submit(office.get(meeting + "/change"), "capacity", "1", "reason", "A small room");

        Visitor visitor = trust.visitor();
        String firstLink = trust.mailbox().saying(first, title).link("/r/");
        String secondLink = trust.mailbox().saying(second, title).link("/r/");
        Answer seated = visitor.submit(visitor.get(firstLink), "answer", "COMING");
        assertThat(seated.heading()).contains("You are coming");
        assertThat(seated.text()).contains("Your code for the door");
        Answer waits = visitor.submit(visitor.get(secondLink), "answer", "COMING");
        assertThat(waits.text()).contains("You are 1st on the waiting list");
        assertThat(office.get(meeting + "/waiting").text()).contains("1st");

        visitor.submit(visitor.get(firstLink), "answer", "NOT_COMING");

        trust.mailbox().saying(second, "A place came free");
        assertThat(visitor.get(secondLink).text()).contains("A place came free and is held for you until");
        Answer taken = visitor.submit(visitor.get(secondLink), "answer", "COMING");
        assertThat(taken.text()).contains("Your code for the door");
        assertThat(office.get(meeting + "/waiting").text()).contains("Took the place");
        assertThat(office.get(meeting.replace("/office/meetings", "/door")).text())
                .contains("opens on the day of the meeting");
    }
}
