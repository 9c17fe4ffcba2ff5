package org.folkmoot.engagement.room.web;

import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** What was said, typed or photographed; a photograph says in words what it shows. */
final class NoteForm extends Form {
    final TextAreaField body = textArea("body", "What was said")
            .hint("Do not write down who said it, or anything about a person's health.")
            .rows(8)
            .max(10_000, "What was said must be 10,000 characters or fewer");
    final FileField photo = file("photo", "Photograph of the notes")
            .endings("The photograph must be a JPG or PNG picture", "jpg", "jpeg", "png");
    final TextField photoWords = text("photoWords", "What the photograph shows, for people who cannot see it")
            .max(500, "What the photograph shows must be 500 characters or fewer");

    @Override
    protected void check() {
        if (body.given().isEmpty() && photo.given().isEmpty()) {
            refuse(body, "Enter what was said, or choose a photograph of the notes");
        }
        if (photo.given().isPresent() && photoWords.given().isEmpty()) {
            refuse(photoWords, "Say what the photograph shows");
        }
    }
}
