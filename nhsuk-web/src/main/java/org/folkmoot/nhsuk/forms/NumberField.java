package org.folkmoot.nhsuk.forms;

import org.jspecify.annotations.Nullable;

/** A whole number, typed with or without commas. */
public final class NumberField extends TypedField<Long, NumberField> {

    NumberField(String name, String label) {
        super(name, label);
        inputMode("numeric");
        width(5);
        spellcheck(false);
    }

    @Override
    NumberField self() {
        return this;
    }

    /** The number must lie between the two, which are allowed themselves. */
    public NumberField between(long least, long most, String message) {
        return rule(number -> number >= least && number <= most, message);
    }

    /** Puts a known number in, for editing. */
    public NumberField fill(@Nullable Number known) {
        show(known == null ? "" : known.toString());
        set(known == null ? null : known.longValue());
        return this;
    }

    /** The number as an int; ask only when it is known to be small. */
    public int intValue() {
        return Math.toIntExact(value());
    }

    @Override
    @Nullable
    Long parse() {
        String digits = CleanText.line(raw()).replaceAll("[,\\s]", "");
        if (!digits.matches("-?[0-9]{1,15}")) {
            refuse(called() + " must be a whole number, like 12");
            return null;
        }
        return Long.valueOf(digits);
    }
}
