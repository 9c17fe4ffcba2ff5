package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.folkmoot.members.model.Terms;
import org.folkmoot.platform.clock.WorkingDays;
import org.folkmoot.platform.refusals.Rule;

/** A transfer begins no sooner than the constitution's working days after the notice of it. */
public record MoveHonoursTheNotice(Terms terms, LocalDate noticeOn, LocalDate on) implements Rule {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The first day on which a transfer of which notice was given then may begin. */
    public static LocalDate earliest(Terms terms, LocalDate noticeOn) {
        return terms.noticeDays() == 0 ? noticeOn : WorkingDays.after(noticeOn, terms.noticeDays());
    }

    @Override
    public boolean broken() {
        return on.isBefore(earliest(terms, noticeOn));
    }

    @Override
    public String words() {
        return "The constitution asks for " + terms.noticeDays() + " working days’ notice: with notice on "
                + DATE.format(noticeOn) + ", the move can begin on " + DATE.format(earliest(terms, noticeOn))
                + " at the earliest.";
    }

    @Override
    public String clause() {
        return terms.noticeClause();
    }
}
