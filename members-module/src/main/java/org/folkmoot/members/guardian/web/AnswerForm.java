package org.folkmoot.members.guardian.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;

/** Whether a parent or guardian agrees. */
public final class AnswerForm extends Form {

    final RadiosField agrees = radios("agrees", "Do you agree?")
            .labelSize("m")
            .choice("yes", "Yes, I agree")
            .choice("no", "No, I do not agree")
            .required("Select whether you agree");
}
