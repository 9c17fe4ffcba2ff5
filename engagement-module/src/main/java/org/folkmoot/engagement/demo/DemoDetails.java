package org.folkmoot.engagement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.demo.PackMeetings.PackMeeting;
import org.folkmoot.engagement.demo.PackMeetings.PackOutput;
import org.folkmoot.engagement.demo.PackMeetings.PackPayment;
import org.folkmoot.engagement.demo.PackMeetings.PackQuestion;
import org.folkmoot.engagement.demo.PackMeetings.PackTable;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.FollowUpBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.model.PaperKind;
import org.folkmoot.engagement.model.Question;
import org.folkmoot.engagement.model.QuestionBook;
import org.folkmoot.engagement.store.DemoRows;
import org.jspecify.annotations.Nullable;

/** Gives a meeting of the demonstration its agenda, papers and questions, and a held one those who came and what they said. */
@ApplicationScoped
class DemoDetails {
    private static final Duration AFTERWARDS = Duration.ofDays(3);

    private final PaperBook papers;
    private final QuestionBook questions;
    private final FollowUpBook followUps;
    private final DemoRows rows;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoDetails() {
        this.papers = null;
        this.questions = null;
        this.followUps = null;
        this.rows = null;
    }

    @Inject
    DemoDetails(PaperBook papers, QuestionBook questions, FollowUpBook followUps, DemoRows rows) {
        this.papers = papers;
        this.questions = questions;
        this.followUps = followUps;
        this.rows = rows;
    }

    void add(Meeting meeting, PackMeeting wanted, Instant then) {
        given(wanted.agenda())
                .forEach(title -> papers.add(new AgendaItem(0, meeting.id(), 0, title, null, null, false, null)));
        given(wanted.outputs()).forEach(output -> papers.add(paper(meeting, output, then)));
        given(wanted.questions()).forEach(question -> questions.add(question(meeting, question, then)));
        if (meeting.state() == MeetingState.HELD) {
            after(meeting, wanted);
        }
    }

    private void after(Meeting meeting, PackMeeting wanted) {
        Instant over = meeting.details().time().ends().toInstant();
        int came = rows.came(meeting.id(), meeting.details().usualMode().name(), over);
        List<PackTable> tables = given(wanted.tables());
        for (int i = 0; i < tables.size(); i++) {
            rows.table(meeting.id(), i + 1, tables.get(i).topic(), tables.get(i).said(), over);
        }
        if (wanted.evaluated() != null) {
            rows.evaluations(meeting.id(), wanted.evaluated());
        }
        pay(meeting, given(wanted.payments()), over.plus(AFTERWARDS));
        if (wanted.thanked()) {
            thank(meeting, came, over.plus(AFTERWARDS));
        }
    }

    /** Everyone who came is paid for one thing at most. */
    private void pay(Meeting meeting, List<PackPayment> payments, Instant at) {
        for (int i = 0; i < payments.size(); i++) {
            PackPayment each = payments.get(i);
            rows.payment(meeting.id(), i, each.kind(), each.pence(), each.note(), each.state(), at);
        }
    }

    private void thank(Meeting meeting, int people, Instant at) {
        String title = meeting.details().title();
        followUps.add(new FollowUpBook.FollowUp(
                meeting.id(),
                "Thank you for coming to " + title,
                "Thank you for coming. What you said is on the page of the meeting.",
                true,
                people,
                0,
                at));
    }

    private static Paper paper(Meeting meeting, PackOutput output, Instant then) {
        return new Paper(
                0,
                meeting.id(),
                null,
                output.kind(),
                output.title(),
                null,
                null,
                0,
                output.link(),
                output.credit(),
                output.alternative(),
                true,
                output.kind() == PaperKind.MINUTES && output.approved()
                        ? meeting.details().time().starts().toLocalDate().plusDays(30)
                        : null,
                then);
    }

    private static Question question(Meeting meeting, PackQuestion question, Instant then) {
        boolean answered = question.answer() != null;
        return new Question(
                0,
                meeting.id(),
                null,
                question.name(),
                null,
                question.words(),
                question.showsName(),
                then,
                question.answer(),
                answered ? then.plus(Duration.ofDays(1)) : null,
                answered);
    }

    private static <T> List<T> given(@Nullable List<T> things) {
        return Objects.requireNonNullElse(things, List.of());
    }
}
