package org.folkmoot.members.council.web;

import java.time.LocalDate;
import org.folkmoot.members.web.InterestForm;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** The four small forms of a governor's page. */
public final class GovernorForms {

    private final InterestForm interest;
    private final DeclarationForm declaration;
    private final TrainingForm training;
    private final EndForm end = new EndForm();

    GovernorForms(LocalDate today) {
        interest = new InterestForm(today);
        declaration = new DeclarationForm(today);
        training = new TrainingForm(today);
    }

    public InterestForm interest() {
        return interest;
    }

    public DeclarationForm declaration() {
        return declaration;
    }

    public TrainingForm training() {
        return training;
    }

    public EndForm end() {
        return end;
    }

    /** The yearly declaration. */
    public static final class DeclarationForm extends Form {

        private final RadiosField fit = radios(
                        "fit",
                        "Does anything disqualify them: bankruptcy, a debt arrangement, or a sentence of 3 months?")
                .choice("yes", "No, nothing")
                .choice("no", "Yes, something")
                .small()
                .required("Select whether anything disqualifies them");

        private final TextField note = text("note", "Note")
                .hint("Where something disqualifies them, say what it is")
                .optional()
                .max(1000, "Note must be 1,000 characters or fewer");

        private final DateField on;

        DeclarationForm(LocalDate today) {
            on = date("made", "Made on")
                    .fill(today)
                    .required("Enter when the declaration was made")
                    .notAfter(today, "The declaration must have been made today or in the past");
        }

        @Override
        protected void check() {
            if (fit.isChosen("no") && note.value().isBlank()) {
                refuse(note, "Enter what disqualifies them");
            }
        }

        boolean fit() {
            return fit.value().equals("yes");
        }

        String note() {
            return note.value();
        }

        LocalDate on() {
            return on.value();
        }
    }

    /** Training that was had. */
    public static final class TrainingForm extends Form {

        private final TextField title = text("title", "Training")
                .required("Enter what the training was about")
                .max(300, "Training must be 300 characters or fewer");

        private final DateField on;

        TrainingForm(LocalDate today) {
            on = date("held", "Date of the training")
                    .fill(today)
                    .required("Enter the date of the training")
                    .notAfter(today, "The training must have been today or in the past");
        }

        String title() {
            return title.value();
        }

        LocalDate on() {
            return on.value();
        }
    }

    /** Why a term ends early. */
    public static final class EndForm extends Form {

        private final TextField reason = text("reason", "Why the term ends")
                .hint("For example: resigned, removed by the council, three meetings missed")
                .required("Enter why the term ends")
                .max(300, "Why the term ends must be 300 characters or fewer");

        String reason() {
            return reason.value();
        }
    }
}
