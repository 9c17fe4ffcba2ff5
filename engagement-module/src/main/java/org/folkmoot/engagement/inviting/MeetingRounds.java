package org.folkmoot.engagement.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** The regular round: closes meetings that are over and queues reminders. */
@ApplicationScoped
class MeetingRounds implements RegularJob {
    static final String NAME = "engagement-rounds";
    private static final Duration EVERY = Duration.ofMinutes(15);

    private static final Duration AHEAD = Duration.ofDays(7);

    private final MeetingBook book;
    private final CloseMeeting close;
    private final RemindGuests remind;
    private final CalendarViews views;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingRounds() {
        this.book = null;
        this.close = null;
        this.remind = null;
        this.views = null;
        this.clock = null;
    }

    @Inject
    MeetingRounds(MeetingBook book, CloseMeeting close, RemindGuests remind, CalendarViews views, Clock clock) {
        this.book = book;
        this.close = close;
        this.remind = remind;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Close meetings that are over and remind people of those that are near";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void work(JobRun run) {
        book.over(clock.instant()).forEach(meeting -> close.close(meeting.id()));
        int reminded = 0;
        for (long meeting :
                views.beginningWithin(clock.instant(), clock.instant().plus(AHEAD))) {
            int batch = remind.remind(meeting);
            while (batch > 0 && !run.cancelled()) {
                reminded += batch;
                batch = remind.remind(meeting);
            }
        }
        run.result("Queued " + reminded + " reminders");
    }
}
