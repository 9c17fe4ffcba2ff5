package org.folkmoot.nhsuk.forms;

import org.jspecify.annotations.Nullable;

/**
 * A field that is typed into one box.
 *
 * @param <T> the value's type
 * @param <F> the field itself
 */
public abstract class TypedField<T, F extends TypedField<T, F>> extends ValueField<T, F> {
    private String raw = "";
    private @Nullable String autocomplete;
    private @Nullable String inputMode;
    private @Nullable Integer width;
    private @Nullable Boolean spellcheck;
    private String type = "text";
    private String classes = "";
    private boolean anyDirection;
    private boolean code;
    private @Nullable String prefix;
    private @Nullable String suffix;

    TypedField(String name, String label) {
        super(name, label);
    }

    /** What the browser may fill in, in the words of HTML: given-name, postal-code, email. */
    public F autocomplete(String purpose) {
        this.autocomplete = purpose;
        return self();
    }

    /** Which keyboard a phone shows: numeric, decimal, email, tel. */
    public F inputMode(String mode) {
        this.inputMode = mode;
        return self();
    }

    /** The width in characters: 2, 3, 4, 5, 10, 20 or 30. */
    public F width(int characters) {
        this.width = characters;
        return self();
    }

    /** Whether the browser marks spelling; switch it off for names, codes and addresses. */
    public F spellcheck(boolean on) {
        this.spellcheck = on;
        return self();
    }

    /** The text follows its own direction; for names and free text in any script. */
    public F anyDirection() {
        this.anyDirection = true;
        return self();
    }

    /** The text has the page's direction after all. */
    void inOneDirection() {
        this.anyDirection = false;
    }

    /** Wider letters, for codes that are read out or copied. */
    public F code() {
        this.code = true;
        return self();
    }

    /** More classes for the input, from upstream only: nhsuk-u-width-two-thirds. */
    public F classes(String more) {
        this.classes = more;
        return self();
    }

    /** A sign in front of the input: £. */
    public F prefix(String text) {
        this.prefix = text;
        return self();
    }

    /** A unit behind the input. */
    public F suffix(String text) {
        this.suffix = text;
        return self();
    }

    F type(String inputType) {
        this.type = inputType;
        return self();
    }

    @Override
    void read(Answers answers) {
        raw = answers.first(name());
        set(null);
    }

    void show(String text) {
        raw = text;
    }

    /** Exactly what was typed. */
    public String raw() {
        return raw;
    }

    /** What the input shows; null for nothing. */
    public @Nullable String shown() {
        return raw.isEmpty() ? null : CleanText.shown(raw);
    }

    @Override
    public boolean isAnswered() {
        return !CleanText.line(raw).isEmpty();
    }

    public String type() {
        return type;
    }

    public @Nullable String autocomplete() {
        return autocomplete;
    }

    public @Nullable String inputMode() {
        return inputMode;
    }

    public @Nullable String spellcheck() {
        return spellcheck == null ? null : spellcheck.toString();
    }

    public @Nullable String direction() {
        return anyDirection ? "auto" : null;
    }

    public @Nullable String prefix() {
        return prefix;
    }

    public @Nullable String suffix() {
        return suffix;
    }

    /** The class attribute of the input. */
    public String inputClass() {
        return inputClass(code ? "nhsuk-input nhsuk-input--code" : "nhsuk-input")
                + (width == null ? "" : " nhsuk-input--width-" + width)
                + more();
    }

    String inputClass(String base) {
        return error() == null ? base : base + " " + base.split(" ", 2)[0] + "--error";
    }

    String more() {
        return classes.isEmpty() ? "" : " " + classes;
    }
}
