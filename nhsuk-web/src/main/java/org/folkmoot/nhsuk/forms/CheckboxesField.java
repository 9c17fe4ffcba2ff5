package org.folkmoot.nhsuk.forms;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Any number of options; also a single tick box. */
public final class CheckboxesField extends ChoiceField<CheckboxesField> {

    CheckboxesField(String name, String label) {
        super(name, label);
    }

    @Override
    CheckboxesField self() {
        return this;
    }

    /** An option that excludes the others, after the word "or": none of these. */
    public CheckboxesField none(String value, String words) {
        return divider("or").exclusive(value, words);
    }

    /** The options taken, in the order sent, each once. */
    public Set<String> values() {
        return new LinkedHashSet<>(chosen());
    }

    /** The options taken as constants. */
    public <E extends Enum<E>> Set<E> values(Class<E> type) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        chosen().forEach(name -> constants.add(Enum.valueOf(type, name)));
        return constants;
    }

    /** Whether a single tick box is ticked. */
    public boolean isTicked() {
        return !chosen().isEmpty();
    }

    /** Takes options, for editing. */
    public CheckboxesField fill(Collection<String> known) {
        choose(List.copyOf(known));
        return this;
    }

    /** Takes options, for editing. */
    public CheckboxesField fillConstants(Collection<? extends Enum<?>> known) {
        return fill(known.stream().map(Enum::name).toList());
    }

    /** Ticks a single box or not. */
    public CheckboxesField fill(boolean ticked) {
        return fill(ticked ? List.of(choices().get(0).given()) : List.of());
    }

    @Override
    void check() {
        super.check();
        boolean alone = choices().stream().anyMatch(c -> c.exclusive() && chosen().contains(c.given()));
        if (alone && chosen().size() > 1) {
            refuse("Select either the options that apply or the last one, not both: " + called());
        }
    }
}
