package org.folkmoot.strategy.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.Consultation;

/** Before a consultation opens and after it closes nothing is stored. */
public record AnswersAreTakenOnlyWhileTheConsultationIsOpen(Consultation.About about, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return !about.openOn(today);
    }

    @Override
    public String words() {
        return "This consultation is not open to answers now.";
    }
}
