package org.folkmoot.engagement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.approving.MeetingSlugs;
import org.folkmoot.engagement.demo.PackMeetings.PackMeeting;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.Move;
import org.folkmoot.engagement.store.DemoRows;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.jspecify.annotations.Nullable;

/** Takes each meeting of a pack through the states up to its own, with answers from some of those invited; nothing is mailed. */
@ApplicationScoped
class KeepDemoMeetings {
    private static final Duration PLANNED = Duration.ofDays(28);
    private static final int ANSWERING = 40;
    private static final int WAITING = 6;

    private final MeetingBook book;
    private final DemoRows rows;
    private final DemoDetails details;
    private final Audiences audiences;
    private final CalendarViews views;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepDemoMeetings() {
        this.book = null;
        this.rows = null;
        this.details = null;
        this.audiences = null;
        this.views = null;
        this.content = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    KeepDemoMeetings(
            MeetingBook book,
            DemoRows rows,
            DemoDetails details,
            Audiences audiences,
            CalendarViews views,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.rows = rows;
        this.details = details;
        this.audiences = audiences;
        this.views = views;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** True where there are no meetings yet, so that a pack is read for its own only then. */
    @Transactional
    public boolean isNeeded() {
        return views.isEmpty();
    }

    @Transactional
    public void keep(PackMeetings pack) {
        if (isNeeded()) {
            pack.meetings().forEach(this::keep);
            audit.wrote(
                    "demo.meetings", "meetings", "Loaded " + pack.meetings().size() + " meetings of the demonstration");
            content.changed();
        }
    }

    private void keep(PackMeeting wanted) {
        MeetingDetails planned = wanted.firstDetails();
        Instant then = then(planned);
        Meeting meeting = new Meeting(planned, wanted.scopeHeld(), "job start", then);
        meeting.invite(wanted.invites(), List.of(), then);
        meeting.write(wanted.text(), then);
        book.add(meeting);
        step(meeting, null, then);
        lead(meeting, wanted, then);
        if (wanted.movedFrom() != null) {
            MeetingDetails now = wanted.details();
            meeting.move(new Move(now.time(), now.venue(), now.capacity(), now.access()), then);
        }
        book.flush();
        details.add(meeting, wanted, then);
    }

    private Instant then(MeetingDetails details) {
        Instant planned = details.time().starts().toInstant().minus(PLANNED);
        Instant now = clock.instant();
        return planned.isBefore(now) ? planned : now;
    }

    private void lead(Meeting meeting, PackMeeting wanted, Instant then) {
        String why = Objects.requireNonNullElse(wanted.comment(), "");
        switch (wanted.state()) {
            case DRAFT -> {}
            case WAITING_FOR_APPROVAL -> become(meeting, then, () -> meeting.submit(then));
            case RETURNED -> {
                become(meeting, then, () -> meeting.submit(then));
                become(meeting, then, () -> meeting.sendBack(why, then));
            }
            case APPROVED -> approve(meeting, then);
            case INVITING -> invite(meeting, wanted, then);
            case HELD -> {
                invite(meeting, wanted, then);
                Instant over = meeting.details().time().ends().toInstant();
                become(meeting, over, () -> meeting.held(over));
            }
            case CANCELLED -> {
                approve(meeting, then);
                become(meeting, then, () -> meeting.cancel(why, then));
            }
        }
    }

    private void approve(Meeting meeting, Instant then) {
        become(meeting, then, () -> meeting.submit(then));
        become(
                meeting,
                then,
                () -> meeting.approve(
                        MeetingSlugs.of(meeting, slug -> book.bySlug(slug).isPresent()), then));
    }

    private void invite(Meeting meeting, PackMeeting wanted, Instant then) {
        approve(meeting, then);
        if (!meeting.invites()) {
            return;
        }
        become(meeting, then, () -> meeting.invitationsSent(then));
        book.flush();
        Audience audience = meeting.audience();
        LocalDate day = LocalDate.ofInstant(then, TrustClock.LONDON);
        long send = audiences.invite(
                meeting.id(), audience, audiences.count(meeting.id(), audience), "job start", then, day);
        answers(meeting, wanted, send, notInTheFuture(then.plus(Duration.ofDays(2))));
    }

    private Instant notInTheFuture(Instant at) {
        Instant now = clock.instant();
        return at.isBefore(now) ? at : now;
    }

    private void answers(Meeting meeting, PackMeeting wanted, long send, Instant at) {
        Integer places = meeting.details().capacity().in(meeting.details().usualMode());
        int most = places == null ? ANSWERING : Math.min(ANSWERING, places);
        if (places != null && wanted.full()) {
            rows.fill(invited(meeting, send, places + WAITING), places, at);
        } else {
            rows.answer(invited(meeting, send, most), at);
        }
    }

    private List<Long> invited(Meeting meeting, long send, int most) {
        return audiences.invitedBy(send, meeting.audience().stoppableTopic(), 0, most).stream()
                .map(Invited::invitation)
                .toList();
    }

    private void become(Meeting meeting, Instant at, Runnable change) {
        MeetingState from = meeting.state();
        change.run();
        step(meeting, from, at);
    }

    private void step(Meeting meeting, @Nullable MeetingState from, Instant at) {
        book.step(meeting, from, at, "job start");
    }
}
