package org.folkmoot.members.staff.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** How somebody said that they do not wish to be a member. */
public final class SaidNoForm extends Form {

    public final TextField how = text("how", "How did they say that they do not wish to be a member?")
            .hint("For example, by email of 3 October")
            .required("Enter how they said so")
            .anyDirection()
            .max(300, "How they said so must be 300 characters or fewer");
}
