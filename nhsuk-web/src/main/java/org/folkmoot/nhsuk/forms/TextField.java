package org.folkmoot.nhsuk.forms;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of text; its value is tidied and never null. */
public final class TextField extends TypedField<String, TextField> {
    private static final int LONGEST = 255;

    private boolean secret;
    private int max = LONGEST;
    private @Nullable String maxMessage;

    TextField(String name, String label) {
        super(name, label);
    }

    @Override
    TextField self() {
        return this;
    }

    /** At most so many characters. Without this call a field takes 255. */
    public TextField max(int characters, String message) {
        this.max = characters;
        this.maxMessage = message;
        return this;
    }

    /** At least so many characters. */
    public TextField min(int characters, String message) {
        return rule(text -> CleanText.length(text) >= characters, message);
    }

    /** The whole text must match. */
    public TextField pattern(String regex, String message) {
        Pattern pattern = Pattern.compile(regex);
        return rule(text -> pattern.matcher(text).matches(), message);
    }

    /** The text is a secret: it is taken as typed and never shown again. */
    TextField secret() {
        this.secret = true;
        return type("password");
    }

    /** Puts a known value in, for editing. */
    public TextField fill(@Nullable String known) {
        show(known == null ? "" : known);
        set(known == null || known.isEmpty() ? null : known);
        return this;
    }

    @Override
    @Nullable
    String parse() {
        String text = secret ? raw() : CleanText.line(raw());
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

    @Override
    public @Nullable String shown() {
        return secret ? null : super.shown();
    }
}
