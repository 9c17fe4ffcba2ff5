package org.folkmoot.engagement.mailings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.folkmoot.engagement.model.Stages;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TimeField;
import org.folkmoot.platform.clock.TrustClock;

/** When a mailing goes, and in which stages. */
final class PlanForm extends Form {
    private static final String NOW = "NOW";
    private static final String LATER = "LATER";
    private static final long MOST = 1_000_000;
    private static final long WEEK = 7L * 24 * 60;

    final DateField day = date("day", "Date");
    final TimeField time = time("time", "Time");
    final RadiosField when = radios("when", "When does it go?")
            .required("Select when it goes")
            .choice(NOW, "Now")
            .choice(LATER, "Later")
            .reveal(LATER, day, time);
    final NumberField size = number("size", "How many people at a time?")
            .hint("Leave empty to send it to all at once")
            .between(1, MOST, "People at a time must be between 1 and 1,000,000");
    final NumberField minutes = number("minutes", "How many minutes between one stage and the next?")
            .between(1, WEEK, "Minutes must be between 1 and 10,080");
    private final HiddenField version = hidden("version");
    private final Instant now;

    PlanForm(Instant now) {
        this.now = now;
    }

    PlanForm fill(int readVersion) {
        version.fill(readVersion);
        return this;
    }

    @Override
    protected void check() {
        if (when.given().filter(LATER::equals).isPresent()) {
            if (day.given().isEmpty()) {
                refuse(day, "Enter the date");
            } else if (time.given().isEmpty()) {
                refuse(time, "Enter the time");
            } else if (day.error() == null
                    && time.error() == null
                    && !later(day.value(), time.value()).isAfter(now)) {
                refuse(day, "The date and time must be in the future");
            }
        }
        if (size.given().isPresent() && minutes.given().isEmpty()) {
            refuse(minutes, "Enter how many minutes lie between the stages");
        }
    }

    Instant at() {
        return NOW.equals(when.value()) ? now : later(day.value(), time.value());
    }

    Stages stages() {
        return size.given().isPresent() ? new Stages(size.intValue(), minutes.intValue()) : Stages.ONE;
    }

    int version() {
        return Versions.of(version);
    }

    private static Instant later(LocalDate on, LocalTime at) {
        return on.atTime(at).atZone(TrustClock.LONDON).toInstant();
    }
}
