package org.folkmoot.members.web;

import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardian.Relation;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Texts;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** The fields of a parent or guardian, the same on every form that asks for one. */
public final class GuardianFields {

    public final TextField name;
    public final RadiosField relation;
    public final TextField mail;
    public final TextAreaField address;

    /** Gives the fields of a form their hints and limits. */
    public GuardianFields(TextField name, RadiosField relation, TextField mail, TextAreaField address) {
        this.name = name.anyDirection()
                .autocomplete("off")
                .spellcheck(false)
                .max(200, "The name of the parent or guardian must be 200 characters or fewer");
        this.relation = relation.choices(Relation.class, Relation::words).small();
        this.mail = mail.autocomplete("off")
                .hint("We send a link to this address. Leave it empty if they prefer a letter")
                .rule(
                        typed -> MailAddress.parse(typed).isPresent(),
                        "Enter an email address of the parent or guardian in the correct format, like name@example.com");
        this.address = address.hint("Only if it is another address, and there is no email address")
                .rows(3)
                .max(600, "The address of the parent or guardian must be 600 characters or fewer");
    }

    /** Makes who it is a question that has to be answered. */
    public GuardianFields required() {
        name.required("Enter the full name of a parent or guardian");
        relation.required("Select what they are to the young person");
        return this;
    }

    /** In the order in which they are asked. */
    public List<Field<?>> shown() {
        return List.of(name, relation, mail, address);
    }

    /** Shows whom we know. */
    public void fill(Guardian known) {
        MailAddress reached = known.mail();
        name.fill(known.name());
        relation.fill(known.relation());
        mail.fill(reached == null ? null : reached.value());
        address.fill(known.address());
    }

    /** Who was typed; empty where nobody was. */
    public Optional<Guardian> guardian() {
        String typed = Texts.line(name.value());
        return typed == null
                ? Optional.empty()
                : Optional.of(new Guardian(
                        typed,
                        relation.given(Relation.class).orElse(Relation.PARENT),
                        MailAddress.parse(mail.value()).orElse(null),
                        address.value().isBlank() ? null : address.value().strip()));
    }
}
