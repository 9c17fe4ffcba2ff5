package org.folkmoot.engagement.web;

import java.time.Instant;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.rules.MeetingEndsAfterItBegins;
import org.folkmoot.engagement.model.rules.MeetingIsStillToCome;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TimeField;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;

/** Checks date and times of a form against the rules of a meeting's time. */
final class MeetingTimes {

    private MeetingTimes() {}

    static void check(Form form, DateField day, TimeField from, TimeField to, Instant now) {
        if (day.given().isEmpty() || from.given().isEmpty() || to.given().isEmpty()) {
            return;
        }
        try {
            MeetingTime time = MeetingTime.on(day.value(), from.value(), to.value(), TrustClock.LONDON);
            MeetingIsStillToCome future = new MeetingIsStillToCome(time.starts().toInstant(), now);
            if (future.broken()) {
                form.refuse(day, future.words());
            }
        } catch (RuleBroken e) {
            form.refuse(
                    e.rule() instanceof MeetingEndsAfterItBegins ? to : from,
                    e.rule().words());
        }
    }
}
