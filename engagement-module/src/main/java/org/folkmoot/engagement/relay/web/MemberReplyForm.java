package org.folkmoot.engagement.relay.web;

import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** What a member answers, and whether the convener may learn the name. */
final class MemberReplyForm extends Form {
    private static final int LONGEST = 4000;
    private static final int ROWS = 8;

    final TextAreaField words = textArea("words", "Your answer")
            .rows(ROWS)
            .required("Write your answer")
            .max(LONGEST, "Your answer must be 4,000 characters or fewer");
    final CheckboxesField name;

    MemberReplyForm(String convener, boolean offersName) {
        name = offersName ? tick("name", convener + " may know my name") : checkboxes("name", "");
    }

    /** The questions of the page. */
    boolean showsName() {
        return name.isTicked();
    }
}
