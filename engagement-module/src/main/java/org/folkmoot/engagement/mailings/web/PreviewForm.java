package org.folkmoot.engagement.mailings.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;

/** Whose copy of a mailing is looked at. */
final class PreviewForm extends Form {
    private static final long MOST = 999_999_999_999L;

    final NumberField member = number("member", "Member number")
            .required("Enter a member number")
            .between(1, MOST, "Enter a member number");
}
