package org.folkmoot.nhsuk.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of the boxes of a date: day, month or year. */
public final class DatePart {
    private final String key;
    private final int width;
    private String raw = "";
    private @Nullable String autocomplete;
    private boolean wrong;

    DatePart(String key, int width) {
        this.key = key;
        this.width = width;
    }

    public String key() {
        return key;
    }

    public String label() {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    public @Nullable String shown() {
        return raw.isEmpty() ? null : CleanText.shown(raw);
    }

    public @Nullable String autocomplete() {
        return autocomplete;
    }

    public String inputClass() {
        return "nhsuk-input nhsuk-date-input__input nhsuk-input--width-" + width + (wrong ? " nhsuk-input--error" : "");
    }

    public boolean isWrong() {
        return wrong;
    }

    String text() {
        return CleanText.line(raw);
    }

    boolean isMissing() {
        return text().isEmpty();
    }

    void show(String typed) {
        raw = typed;
    }

    void wrong(boolean is) {
        wrong = is;
    }

    void autocomplete(String purpose) {
        autocomplete = purpose;
    }
}
