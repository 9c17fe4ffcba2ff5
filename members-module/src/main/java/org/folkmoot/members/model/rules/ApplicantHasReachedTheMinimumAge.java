package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.platform.refusals.Rule;

/** Nobody joins a constituency before the age that the constitution sets, on the day of the application. */
public record ApplicantHasReachedTheMinimumAge(Constituency constituency, LocalDate born, LocalDate on)
        implements Rule {

    @Override
    public boolean broken() {
        return born.plusYears(constituency.minimumAge()).isAfter(on);
    }

    @Override
    public String words() {
        return "You need to be " + constituency.minimumAge() + " or older to join the constituency "
                + constituency.name() + ".";
    }

    @Override
    public String clause() {
        return constituency.ageClause();
    }
}
