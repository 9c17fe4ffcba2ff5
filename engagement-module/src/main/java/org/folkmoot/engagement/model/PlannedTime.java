package org.folkmoot.engagement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a meeting is, and from when to when people book and send questions, as columns of its row. */
@Embeddable
class PlannedTime {
    private Instant starts;
    private Instant ends;
    private String zone;

    @Column(name = "bookings_open")
    private @Nullable Instant bookingsOpen;

    @Column(name = "bookings_close")
    private @Nullable Instant bookingsClose;

    @Column(name = "questions_until")
    private @Nullable Instant questionsUntil;

    protected PlannedTime() {}

    static PlannedTime of(MeetingTime time, Windows windows) {
        PlannedTime planned = new PlannedTime();
        planned.starts = time.starts().toInstant();
        planned.ends = time.ends().toInstant();
        planned.zone = time.zone().getId();
        planned.bookingsOpen = windows.bookingsOpen();
        planned.bookingsClose = windows.bookingsClose();
        planned.questionsUntil = windows.questionsUntil();
        return planned;
    }

    Instant starts() {
        return starts;
    }

    MeetingTime time() {
        return MeetingTime.stored(starts, ends, zone);
    }

    Windows windows() {
        return new Windows(bookingsOpen, bookingsClose, questionsUntil);
    }
}
