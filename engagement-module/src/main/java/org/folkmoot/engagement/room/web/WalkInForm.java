package org.folkmoot.engagement.room.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.folkmoot.engagement.store.views.RoomViews.OnRecord;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** Somebody without an invitation: the name, and where people on record have that name, which of them it is. */
final class WalkInForm extends Form {
    private static final String NONE = "none";

    final TextField name = personName("name", "Name").required("Enter the name");
    final TextField mail = email("mail", "Email address, if they want to hear of this meeting")
            .hint("Only to ask how it was and to say what became of it. We remove it after a month.")
            .optional();
    final @Nullable RadiosField person;
    private final List<OnRecord> same;
    private final UnaryOperator<String> constituency;

    WalkInForm(List<OnRecord> same, UnaryOperator<String> constituency) {
        this.same = same;
        this.constituency = constituency;
        person = same.isEmpty() ? null : choice(same);
    }

    private RadiosField choice(List<OnRecord> people) {
        RadiosField field = radios("person", "Is it one of these people on record?")
                .required("Choose who it is, or that it is somebody else");
        people.forEach(each -> field.choice(
                String.valueOf(each.person()),
                each.name() + (each.constituency() == null ? "" : ", " + constituency.apply(each.constituency()))));
        field.choice(NONE, "Somebody else");
        return field;
    }

    /** The same questions with what was typed and nothing said to be wrong yet. */
    WalkInForm again(@Nullable String typed, @Nullable String address) {
        WalkInForm fresh = new WalkInForm(same, constituency);
        fresh.name.fill(typed);
        fresh.mail.fill(address);
        return fresh;
    }

    /** The person on record; null for somebody else. */
    @Nullable
    Long chosen() {
        return person == null || NONE.equals(person.value()) ? null : Numbers.of(person.value());
    }
}
