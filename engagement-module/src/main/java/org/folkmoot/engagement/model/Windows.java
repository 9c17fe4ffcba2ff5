package org.folkmoot.engagement.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when people can book and send questions in.
 *
 * @param bookingsOpen null where booking is open as soon as the meeting is announced
 * @param bookingsClose null where booking closes when the meeting begins
 * @param questionsUntil null where no questions are taken in advance
 */
public record Windows(
        @Nullable Instant bookingsOpen,
        @Nullable Instant bookingsClose,
        @Nullable Instant questionsUntil) {

    /** Booking until the meeting begins, no questions in advance. */
    public static final Windows USUAL = new Windows(null, null, null);

    /** True while a place can be asked for. */
    public boolean isBookable(Instant now) {
        return !opensLater(now) && (bookingsClose == null || now.isBefore(bookingsClose));
    }

    /** True where booking has yet to open. */
    public boolean opensLater(Instant now) {
        return bookingsOpen != null && now.isBefore(bookingsOpen);
    }

    /** True while questions are taken. */
    public boolean takesQuestions(Instant now) {
        return questionsUntil != null && now.isBefore(questionsUntil);
    }

    /** The same distances before a meeting that moved. */
    public Windows moved(MeetingTime before, MeetingTime after) {
        Duration by = Duration.between(before.starts(), after.starts());
        return new Windows(bookingsOpen, plus(bookingsClose, by), plus(questionsUntil, by));
    }

    private static @Nullable Instant plus(@Nullable Instant instant, Duration by) {
        return instant == null ? null : instant.plus(by);
    }
}
