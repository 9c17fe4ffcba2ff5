package org.folkmoot.members.join.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;

/** Do you want to answer the equality questions? */
public final class EqualityAskForm extends Form {

    final RadiosField answer = radios("answer", "Do you want to answer the equality questions?")
            .labelSize("m")
            .choice("yes", "Yes, answer the questions (takes 2 minutes)")
            .choice("no", "No, skip the questions")
            .required("Select yes if you want to answer the equality questions");
}
