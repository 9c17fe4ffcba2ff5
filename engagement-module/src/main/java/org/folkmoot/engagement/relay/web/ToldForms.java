package org.folkmoot.engagement.relay.web;

import java.time.LocalDate;
import org.folkmoot.engagement.model.Told;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** The forms of the register of what members told. */
final class ToldForms {
    private static final int LONGEST = 4000;

    private ToldForms() {}

    /** An entry with the answer given, by whom and when. */
    static final class Answered extends Form {
        final TextAreaField said = textArea("said", "What members told us")
                .required("Write what members told us")
                .max(LONGEST, "What members told us must be 4,000 characters or fewer");
        final TextAreaField answer = textArea("answer", "Answer given")
                .required("Write the answer")
                .max(LONGEST, "The answer must be 4,000 characters or fewer");
        final TextField by = text("by", "Answered by")
                .hint("Name and post, such as Dana Hill, non-executive director")
                .required("Enter who answered")
                .max(200, "Who answered must be 200 characters or fewer");
        final DateField day = date("day", "Answered on").required("Enter the day of the answer");
        private final HiddenField version = hidden("version");

        @Override
        protected void check() {
            if (said.error() == null) {
                MaskedPlaces.refusal(said.value()).ifPresent(why -> refuse(said, why));
            }
        }

        Answered fill(Told entry, LocalDate today) {
            said.fill(entry.said());
            answer.fill(entry.answer());
            by.fill(entry.answeredBy());
            day.fill(entry.answeredOn() == null ? today : entry.answeredOn());
            version.fill(entry.version());
            return this;
        }

        int version() {
            return Versions.of(version);
        }
    }

    /** The days of a paper. */
    static final class Days extends Form {
        final DateField from = date("from", "From").required("Enter the first day");
        final DateField to = date("to", "To").required("Enter the last day");

        Days fill(LocalDate first, LocalDate last) {
            from.fill(first);
            to.fill(last);
            return this;
        }
    }

    /** The day on which the council ends. */
    static final class Until extends Form {
        final DateField day =
                date("day", "Last day of the council of governors").hint("Leave it empty while the council goes on");
    }
}
