package org.folkmoot.members.privacy.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** Who works with people's information for the trust. */
public final class ProcessorsForm extends Form {

    private static final int MOST = 4000;
    private static final int ROWS = 8;

    final TextAreaField names = textArea("names", "Who works for us, and what they do")
            .hint(
                    "One on each line, the whole chain: who hosts this system, who sends email, letters and text messages,"
                            + " who runs ballots. For example: GOV.UK Notify (Government Digital Service), sends text messages")
            .optional()
            .rows(ROWS)
            .max(MOST, "Who works for us must be 4,000 characters or fewer");

    ProcessorsForm(List<String> known) {
        names.fill(String.join("\n", known));
    }
}
