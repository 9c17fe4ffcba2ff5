package org.folkmoot.nhsuk.forms;

import org.jspecify.annotations.Nullable;

/** A value that travels with the form unseen; the sender can change it, so it proves nothing. */
public final class HiddenField extends TypedField<String, HiddenField> {
    private static final int LONGEST = 2000;

    HiddenField(String name) {
        super(name, name);
    }

    @Override
    HiddenField self() {
        return this;
    }

    /** Puts the value in. */
    public HiddenField fill(@Nullable Object known) {
        show(known == null ? "" : known.toString());
        set(known == null ? null : known.toString());
        return this;
    }

    @Override
    @Nullable
    String parse() {
        String text = CleanText.line(raw());
        if (CleanText.isBroken(text) || text.length() > LONGEST) {
            refuse("Something in the form was changed on its way: open the page again");
            return null;
        }
        return text;
    }

    /** The value; empty when nothing was given. */
    @Override
    public String value() {
        return given().orElse("");
    }
}
