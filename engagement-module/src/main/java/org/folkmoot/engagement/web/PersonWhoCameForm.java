package org.folkmoot.engagement.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.folkmoot.engagement.store.views.RoomViews.OnRecord;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** Somebody without an invitation: the name, and where people on record have that name, which of them it is. */
public class PersonWhoCameForm extends Form {
    private static final String NONE = "none";

    public final TextField name = personName("name", "Name").required("Enter the name");
    public final TextField mail;
    public final @Nullable RadiosField person;

    /**
     * Asks.
     *
     * @param address what the field for the mail address is called
     * @param same people on record who have the name
     * @param constituency the name of one by its code
     */
    protected PersonWhoCameForm(String address, List<OnRecord> same, UnaryOperator<String> constituency) {
        mail = email("mail", address)
                .hint("Only to ask how it was and to say what became of it. We remove it after a month.")
                .optional();
        person = same.isEmpty() ? null : choice(same, constituency);
    }

    private RadiosField choice(List<OnRecord> people, UnaryOperator<String> constituency) {
        RadiosField field = radios("person", "Is it one of these people on record?")
                .required("Choose who it is, or that it is somebody else");
        people.forEach(each -> field.choice(
                String.valueOf(each.person()),
                each.name() + (each.constituency() == null ? "" : ", " + constituency.apply(each.constituency()))));
        return field.choice(NONE, "Somebody else");
    }

    /** The person on record; null for somebody else. */
    public @Nullable Long chosen() {
        return person == null || NONE.equals(person.value()) ? null : Long.valueOf(person.value());
    }
}
