package org.folkmoot.nhsuk.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several lines of text, with a count of the characters left where a maximum is given. */
public final class TextAreaField extends TypedField<String, TextAreaField> {
    private static final int LONGEST = 20_000;

    private int max = LONGEST;
    private @Nullable String maxMessage;
    private int rows = 5;

    TextAreaField(String name, String label) {
        super(name, label);
        anyDirection();
    }

    @Override
    TextAreaField self() {
        return this;
    }

    /** At most so many characters, counted down below the box. Without this call a text area takes 20,000. */
    public TextAreaField max(int characters, String message) {
        this.max = characters;
        this.maxMessage = message;
        return this;
    }

    /** How many lines the box shows. */
    public TextAreaField rows(int lines) {
        this.rows = lines;
        return this;
    }

    /** Puts a known value in, for editing. */
    public TextAreaField fill(@Nullable String known) {
        show(known == null ? "" : known);
        set(known == null || known.isEmpty() ? null : known);
        return this;
    }

    @Override
    @Nullable
    String parse() {
        String text = CleanText.lines(raw()).replace('\t', ' ');
        if (CleanText.isBroken(text)) {
            refuse(called() + " must not include characters that cannot be shown");
            return null;
        }
        if (CleanText.length(text) > max) {
            refuse(maxMessage == null ? called() + " must be " + max + " characters or fewer" : maxMessage);
            return null;
        }
        return text;
    }

    /** The tidied text; empty when nothing was given. */
    @Override
    public String value() {
        return given().orElse("");
    }

    public int rows() {
        return rows;
    }

    /** The maximum to count down from, or null. */
    public @Nullable Integer counted() {
        return maxMessage == null ? null : max;
    }

    @Override
    public String inputClass() {
        return inputClass("nhsuk-textarea") + (counted() == null ? "" : " nhsuk-js-character-count") + more();
    }

    @Override
    public String groupClass() {
        return super.groupClass() + (counted() == null ? "" : " nhsuk-character-count");
    }

    @Override
    List<String> describedFirst() {
        return counted() == null ? List.of() : List.of(id() + "-info");
    }
}
