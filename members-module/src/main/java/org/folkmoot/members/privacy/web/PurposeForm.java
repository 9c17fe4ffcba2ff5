package org.folkmoot.members.privacy.web;

import org.folkmoot.members.model.LawfulBasis;
import org.folkmoot.members.model.PurposeText;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** What a purpose rests on and how it is said. */
public final class PurposeForm extends Form {

    public final RadiosField basis = radios("basis", "Lawful basis").required("Select the lawful basis");
    public final TextAreaField words = textArea("words", "How it is said to members")
            .required("Enter how it is said to members")
            .rows(6)
            .max(2000, "The text must be 2,000 characters or fewer");

    PurposeForm() {
        for (LawfulBasis each : LawfulBasis.values()) {
            basis.choice(each.name(), each.words(), each.sentence());
        }
    }

    PurposeForm with(PurposeText text) {
        basis.fill(text.basis());
        words.fill(text.words());
        return this;
    }
}
