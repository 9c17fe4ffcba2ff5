package org.folkmoot.members.council.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** An interest that a governor declares, or that there is none. */
public final class MyInterestForm extends Form {

    public final RadiosField kind = radios("kind", "What do you declare?")
            .choice("INTEREST", "An interest")
            .choice("NIL", "I have no interest to declare", "Interests that you declared before end today")
            .required("Select what you declare");
    public final TextAreaField words = textArea("words", "The interest")
            .hint("For example, trustee of a charity that the trust pays, or member of a political party")
            .rows(3)
            .max(500, "The interest must be 500 characters or fewer");

    @Override
    protected void check() {
        if (kind.isChosen("INTEREST") && words.value().isEmpty()) {
            refuse(words, "Enter the interest");
        }
    }
}
