package org.folkmoot.engagement.model.rules;

import java.time.Instant;
import org.folkmoot.engagement.model.Windows;
import org.folkmoot.platform.refusals.Rule;

/** A place is booked from the first to the last day that the convener set. */
public record BookingIsOpen(Windows windows, Instant now) implements Rule {

    @Override
    public boolean broken() {
        return !windows.isBookable(now);
    }

    @Override
    public String words() {
        return windows.opensLater(now)
                ? "Booking for this meeting is not open yet"
                : "Booking for this meeting has closed";
    }
}
