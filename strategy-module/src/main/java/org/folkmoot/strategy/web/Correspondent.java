package org.folkmoot.strategy.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** The fields for who wrote to a consultation: nobody, or a name with an address of one kind or the other. */
public final class Correspondent {

    private static final int ADDRESS = 300;

    private final TextField name;
    private final TextField mail;
    private final TextAreaField post;

    /** Takes three fields of a form. */
    public Correspondent(TextField name, TextField mail, TextAreaField post) {
        this.name = name.hint("Only if they want to be told what comes of it. It is kept apart from what they said, and"
                + " forgotten as soon as they are told");
        this.mail = mail;
        this.post = post.rows(3)
                .max(ADDRESS, "The postal address must be 300 characters or fewer")
                .hint("Where there is no email address, they are told by letter");
    }

    /** Refuses half of it. */
    public void check(Form form) {
        boolean address = !mail.value().isBlank() || !post.value().isBlank();
        if (name.value().isBlank() && address) {
            form.refuse(name, "Enter the name of who is to be told, or take the address out");
        } else if (isThere() && !address) {
            form.refuse(mail, "Enter an email address or a postal address, or take the name out");
        }
    }

    /** True where somebody is to be told. */
    public boolean isThere() {
        return !name.value().isBlank();
    }
}
