package org.folkmoot.strategy.editing.web;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TimeField;
import org.folkmoot.platform.clock.TrustClock;

/** The day and time at which drafts become public. */
public final class ReleaseForm extends Form {

    final DateField day = date("day", "On which day?").required("Enter the day");
    final TimeField time = time("time", "At what time?").required("Enter the time, like 9am");
    private final Instant now;

    ReleaseForm(Instant now) {
        this.now = now;
    }

    @Override
    protected void check() {
        if (day.error() == null && time.error() == null && !due().isAfter(now)) {
            refuse(day, "The time must be in the future");
        }
    }

    /** The moment, in the trust's zone. */
    Instant due() {
        LocalDate date = day.value();
        return date.atTime(time.value()).atZone(TrustClock.LONDON).toInstant();
    }
}
