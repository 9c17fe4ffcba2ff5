package org.folkmoot.nhsuk.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field whose answer is one value of a type.
 *
 * @param <T> the value's type
 * @param <F> the field itself
 */
public abstract class ValueField<T, F extends ValueField<T, F>> extends Field<F> {
    private final List<Rule<T>> rules = new ArrayList<>();
    private @Nullable T value;

    ValueField(String name, String label) {
        super(name, label);
    }

    /** The value, or null after {@link #refuse} with what is wrong. Called only when something was answered. */
    abstract @Nullable T parse();

    /** Adds a rule of the page's own; rules are asked in order and the first that does not hold speaks. */
    public F rule(Predicate<T> holds, String message) {
        rules.add(new Rule<>(holds, message));
        return self();
    }

    @Override
    void check() {
        T parsed = parse();
        value = parsed;
        if (parsed == null) {
            return;
        }
        rules.stream().filter(rule -> !rule.holds().test(parsed)).findFirst().ifPresent(rule -> refuse(rule.message()));
    }

    /** The value where one was given and could be read. */
    public Optional<T> given() {
        return isAsked() ? Optional.ofNullable(value) : Optional.empty();
    }

    /** The value; ask only when the form is valid and the field required. */
    public T value() {
        return given().orElseThrow(() -> new IllegalStateException("No value for " + name()));
    }

    void set(@Nullable T known) {
        value = known;
    }

    private record Rule<T>(Predicate<T> holds, String message) {}
}
