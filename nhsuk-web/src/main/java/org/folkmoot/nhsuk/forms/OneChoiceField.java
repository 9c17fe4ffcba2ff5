package org.folkmoot.nhsuk.forms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that takes one of its options.
 *
 * @param <F> the field itself
 */
public abstract class OneChoiceField<F extends OneChoiceField<F>> extends ChoiceField<F> {

    OneChoiceField(String name, String label) {
        super(name, label);
    }

    /** The option taken. */
    public Optional<String> given() {
        return chosen().stream().findFirst();
    }

    /** The option taken; empty when none was. */
    public String value() {
        return given().orElse("");
    }

    /** The option taken as a constant; ask only when the form is valid and the field required. */
    public <E extends Enum<E>> E value(Class<E> type) {
        return Enum.valueOf(type, value());
    }

    /** The option taken as a constant, where one was. */
    public <E extends Enum<E>> Optional<E> given(Class<E> type) {
        return given().map(name -> Enum.valueOf(type, name));
    }

    /** Takes an option, for editing. */
    public F fill(@Nullable String known) {
        choose(known == null || known.isEmpty() ? List.of() : List.of(known));
        return self();
    }

    /** Takes an option, for editing. */
    public F fill(@Nullable Enum<?> known) {
        return fill(known == null ? null : known.name());
    }

    @Override
    void check() {
        if (chosen().size() > 1) {
            choose(chosen().subList(0, 1));
        }
        super.check();
    }
}
