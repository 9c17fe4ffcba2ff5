package org.folkmoot.members.notes.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** A note, and by when something is to be done. */
public final class NoteForm extends Form {

    final TextAreaField words = textArea("words", "Note")
            .hint("The person gets to read it in a copy of everything. Leave out health and other sensitive things")
            .required("Enter the note")
            .rows(4)
            .max(2000, "Note must be 2,000 characters or fewer");

    final DateField due;

    NoteForm(LocalDate today) {
        due = date("due", "Something to do by")
                .hint("Leave it empty for a plain note")
                .optional()
                .notBefore(today, "The day by which something is to be done must be today or later")
                .notAfter(today.plusYears(10), "The day by which something is to be done must be within 10 years");
    }
}
