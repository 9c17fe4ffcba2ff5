package org.folkmoot.nhsuk.forms;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date typed in several boxes; a refusal names the first wrong box, and only wrong boxes are red.
 *
 * @param <T> the value's type
 * @param <F> the field itself
 */
public abstract class DatePartsField<T, F extends DatePartsField<T, F>> extends ValueField<T, F> {
    private final List<DatePart> parts;

    DatePartsField(String name, String label, List<DatePart> parts) {
        super(name, label);
        this.parts = parts;
    }

    public List<DatePart> parts() {
        return parts;
    }

    /** The name of a part's input. */
    public String partName(DatePart part) {
        return name() + "-" + part.key();
    }

    /** The id of a part's input. */
    public String partId(DatePart part) {
        return id() + "-" + part.key();
    }

    @Override
    void read(Answers answers) {
        parts.forEach(part -> part.show(answers.first(partName(part))));
        set(null);
    }

    @Override
    public boolean isAnswered() {
        return !parts.stream().allMatch(DatePart::isMissing);
    }

    @Override
    void clear() {
        super.clear();
        parts.forEach(part -> part.wrong(false));
    }

    @Override
    void refuse(String message) {
        boolean first = error() == null;
        super.refuse(message);
        if (first) {
            parts.forEach(part -> part.wrong(true));
        }
    }

    /** Refuses for certain parts only. */
    void refuse(String message, List<DatePart> wrong) {
        refuse(message);
        parts.forEach(part -> part.wrong(wrong.contains(part)));
    }

    @Override
    public String focusId() {
        DatePart first = parts.stream().filter(DatePart::isWrong).findFirst().orElse(parts.get(0));
        return partId(first);
    }

    /** Refuses for what was left out; tells whether everything is there. */
    boolean isComplete() {
        List<DatePart> missing = parts.stream().filter(DatePart::isMissing).toList();
        if (!missing.isEmpty()) {
            String words = missing.stream().map(DatePart::key).collect(Collectors.joining(" and "));
            refuse(called() + " must include a " + words, missing);
        }
        return missing.isEmpty();
    }

    /** The number in a part, or nothing after a refusal. */
    Optional<Integer> number(DatePart part, int least, int most, String message) {
        String text = part.text();
        Integer number = text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : monthNamed(part);
        if (number == null || number < least || number > most) {
            refuse(message, List.of(part));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** The year, or nothing after a refusal. */
    Optional<Integer> year(DatePart part) {
        return number(part, 1000, 9999, called() + " must include a year with 4 numbers, like 1984");
    }

    private static @Nullable Integer monthNamed(DatePart part) {
        if (!part.key().equals("month") || part.text().length() < 3) {
            return null;
        }
        String typed = part.text().toLowerCase(Locale.ROOT).replace(".", "");
        return Arrays.stream(Month.values())
                .filter(month -> isName(month, typed))
                .map(Month::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean isName(Month month, String typed) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
        return name.equals(typed)
                || name.substring(0, 3).equals(typed)
                || (month == Month.SEPTEMBER && typed.equals("sept"));
    }
}
