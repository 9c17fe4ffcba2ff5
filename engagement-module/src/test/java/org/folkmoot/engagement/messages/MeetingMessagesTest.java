package org.folkmoot.engagement.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.testkit.clock.StandingClock;
import org.junit.jupiter.api.Test;

/** What an invited person reads. */
class MeetingMessagesTest {
    private static final Topic SHIELDED =
            new Topic("values", Topic.Kind.NETWORK, "Values network", null, "I agree", true, 1);

    private final MeetingMessages messages = new MeetingMessages(
            Fakes.settings(), new CalendarFile(Fakes.settings()), Fakes.topics(SHIELDED), StandingClock.at(NOW));

    @Test
    void anInvitationHasAPersonalLinkACalendarEntryAndAWayToStop() {
        Message mail = messages.invitation(aMeeting().approved(), guest(false));

        assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
        assertThat(mail.messageClass()).isEqualTo(MessageClass.ENGAGEMENT);
        assertThat(mail.text())
                .contains("Dear Ann O'Hara", "Tuesday 7 November 2023, 6.30pm to 8pm", "[[reply]]", "[[stop]]");
        assertThat(mail.links().get("reply")).isEqualTo(MessageLink.signed("/r/", "reply", 5, 1));
        assertThat(mail.links().get("stop")).isEqualTo(MessageLink.signed("/u/", "unsubscribe", 9, 1));
        assertThat(mail.unsubscribe()).isEqualTo("stop");
        assertThat(mail.attachment().contentType()).contains("method=PUBLISH");
    }

    @Test
    void whatAConvenerTypesIsShownAndNotRun() {
        Meeting meeting = aMeeting()
                .titled("<script>alert(1)</script>")
                .saying("=HYPERLINK(\"x\")", "<b>bold</b> =HYPERLINK(\"x\")")
                .approved();

        Message mail = messages.invitation(meeting, guest(false));

        assertThat(mail.html()).doesNotContain("<script>").doesNotContain("<b>").contains("&lt;b&gt;bold");
        assertThat(mail.text()).contains("=HYPERLINK(\"x\")");
    }

    @Test
    void whoComesOnlineIsSentTheWayInAndNobodyElse() {
        Meeting meeting = aMeeting().alsoOnline("https://meet.example/evening").approved();
        ReplyMessages replies = new ReplyMessages(messages);
        Reply coming = new Reply(Answer.COMING, 0, null, false);

        assertThat(replies.confirmed(meeting, guest(false), coming.in(Mode.ONLINE), null)
                        .text())
                .contains("To join online: https://meet.example/evening");
        assertThat(replies.confirmed(meeting, guest(false), coming.in(Mode.IN_PERSON), "ABCDEF")
                        .text())
                .doesNotContain("meet.example");
    }

    @Test
    void aLetterExplainsHowToAnswer() {
        Message letter = messages.invitation(aMeeting().approved(), guest(true));

        assertThat(letter.channel()).isEqualTo(Channel.LETTER);
        assertThat(letter.to()).isEqualTo("1 Example Road");
        assertThat(letter.text()).contains("by phone or post", "01632 960 001").doesNotContain("[[stop]]");
        assertThat(letter.attachment()).isNull();
    }

    @Test
    void aSensitiveNetworkIsNotNamedInSubjectOrCalendar() {
        Message mail = messages.invitation(
                aMeeting().titled("At risk").of(Scope.network("values")).approved(), guest(false));

        assertThat(mail.subject()).isEqualTo("An invitation");
        assertThat(mail.fromName()).isEqualTo("Membership office");
        assertThat(mail.text().substring(0, 160))
                .startsWith("Dear Ann O'Hara\n\nWe are writing to you because you asked to hear from us.")
                .doesNotContain("At risk", "You are invited");
        assertThat(mail.text()).contains("You are invited.", "At risk");
        assertThat(mail.attachment().text()).doesNotContain("At risk");
    }

    @Test
    void laterNewsOfASensitiveNetworkIsAsDiscreet() {
        Meeting meeting =
                aMeeting().titled("At risk").of(Scope.network("values")).approved();

        assertThat(List.of(
                        messages.moved(meeting, guest(false), "The hall is closed."),
                        messages.reminder(meeting, guest(false), 7),
                        messages.cancelled(meeting, guest(false))))
                .allSatisfy(mail -> {
                    assertThat(mail.subject()).doesNotContain("At risk");
                    assertThat(mail.fromName()).isEqualTo("Membership office");
                    assertThat(mail.text().substring(0, 160)).doesNotContain("At risk");
                });
    }

    @Test
    void anyOtherMailIsFromTheTrust() {
        assertThat(messages.invitation(aMeeting().approved(), guest(false)).fromName())
                .isNull();
    }

    @Test
    void newsOfACancellationReachesThoseComingWhateverTheyStopped() {
        Meeting meeting = aMeeting().approved();
        meeting.cancel("The hall is closed", NOW);

        Message mail = messages.cancelled(
                meeting,
                new Invited(
                        5, 1, new PersonId(3), "Ann", "ann@example.org", null, false, 9, true, Answer.COMING, false));

        assertThat(mail.messageClass()).isEqualTo(MessageClass.TRANSACTIONAL);
        assertThat(mail.text()).contains("The hall is closed");
        assertThat(mail.attachment().contentType()).contains("method=CANCEL");
        assertThat(mail.unsubscribe()).isNull();
    }

    @Test
    void theInvitationToTheAnnualMeetingIsANoticeThatNobodyCanStop() {
        Meeting meeting = aMeeting().ofKind(MeetingKind.ANNUAL_MEMBERS_MEETING).approved();
        Invited member = new Invited(
                5, 1, new PersonId(3), "Ann", "ann@example.org", null, false, 9, true, null, false, null, null, true);

        Message notice = messages.invitations(meeting).to(member);

        assertThat(notice.messageClass()).isEqualTo(MessageClass.STATUTORY);
        assertThat(notice.unsubscribe()).isNull();
        assertThat(messages.cancelled(meeting, member).messageClass()).isEqualTo(MessageClass.STATUTORY);
        assertThat(messages.reminder(meeting, member, 7).messageClass()).isEqualTo(MessageClass.ENGAGEMENT);
        assertThat(messages.invitations(meeting).to(guest(false)).messageClass())
                .isEqualTo(MessageClass.ENGAGEMENT);
    }

    private static Invited guest(boolean byLetter) {
        return new Invited(
                5,
                1,
                new PersonId(3),
                "Ann O'Hara",
                "ann@example.org",
                "1 Example Road",
                byLetter,
                9,
                false,
                null,
                false);
    }
}
