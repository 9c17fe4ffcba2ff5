package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.folkmoot.engagement.model.rules.MeetingEndsAfterItBegins;
import org.folkmoot.engagement.model.rules.TheHourExistsOnThatDay;
import org.folkmoot.platform.refusals.RuleBroken;

/**
 * When a meeting begins and ends, with the zone in which people read it. It cannot end before it begins, nor begin or
 * end in the hour that a clock change leaves out.
 */
public record MeetingTime(ZonedDateTime starts, ZonedDateTime ends) {

    public MeetingTime {
        RuleBroken.check(new MeetingEndsAfterItBegins(starts, ends));
    }

    /** The time on one day. */
    public static MeetingTime on(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) {
        RuleBroken.check(new MeetingEndsAfterItBegins(
                day.atTime(from).atZone(ZoneId.of("UTC")), day.atTime(to).atZone(ZoneId.of("UTC"))));
        RuleBroken.check(new TheHourExistsOnThatDay(day.atTime(from), zone));
        RuleBroken.check(new TheHourExistsOnThatDay(day.atTime(to), zone));
        return new MeetingTime(day.atTime(from).atZone(zone), day.atTime(to).atZone(zone));
    }

    /** The time as the database keeps it: instants, and the zone beside them. */
    public static MeetingTime stored(Instant starts, Instant ends, String zone) {
        ZoneId place = ZoneId.of(zone);
        return new MeetingTime(starts.atZone(place), ends.atZone(place));
    }

    /** The zone. */
    public ZoneId zone() {
        return starts.getZone();
    }

    /** True once it is over. */
    public boolean isOver(Instant now) {
        return !ends.toInstant().isAfter(now);
    }

    /** True once it has begun. */
    public boolean hasBegun(Instant now) {
        return !starts.toInstant().isAfter(now);
    }
}
