package org.folkmoot.nhsuk.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question with given options; an answer that is none of them is refused.
 *
 * @param <F> the field itself
 */
public abstract class ChoiceField<F extends ChoiceField<F>> extends Field<F> {
    private final List<Choice> choices = new ArrayList<>();
    private List<String> chosen = List.of();
    private boolean small;
    private boolean inline;
    private boolean noFieldset;

    ChoiceField(String name, String label) {
        super(name, label);
    }

    /** Adds an option. */
    public F choice(String value, String words) {
        choices.add(Choice.of(value, words, null));
        return self();
    }

    /** Adds an option with a hint below it. */
    public F choice(String value, String words, @Nullable String hint) {
        choices.add(Choice.of(value, words, hint));
        return self();
    }

    /** Adds all constants of an enum in order. */
    public <E extends Enum<E>> F choices(Class<E> type, Function<? super E, String> words) {
        Arrays.stream(type.getEnumConstants()).forEach(constant -> choice(constant.name(), words.apply(constant)));
        return self();
    }

    /** Adds an option for each thing. */
    public <T> F choices(
            Collection<? extends T> things, Function<? super T, String> value, Function<? super T, String> words) {
        things.forEach(thing -> choice(value.apply(thing), words.apply(thing)));
        return self();
    }

    /** Puts a word between options: or. */
    public F divider(String word) {
        choices.add(Choice.divider(word));
        return self();
    }

    /** Smaller circles or boxes, for staff pages and filters. */
    public F small() {
        this.small = true;
        return self();
    }

    /** Side by side; only for two short options. */
    public F inline() {
        this.inline = true;
        return self();
    }

    /** No fieldset round the options; only where the page gives them a name itself. */
    public F withoutFieldset() {
        this.noFieldset = true;
        return self();
    }

    /** Questions that appear below an option and are asked only when it is taken. */
    public F reveal(String value, Field<?>... fields) {
        choices.replaceAll(choice -> value.equals(choice.value()) ? choice.revealing(List.of(fields)) : choice);
        for (Field<?> field : fields) {
            field.onlyWhen(() -> isChosen(value));
        }
        return self();
    }

    F exclusive(String value, String words) {
        choices.add(Choice.of(value, words, null).alone());
        return self();
    }

    @Override
    Stream<Field<?>> revealed() {
        return choices.stream().flatMap(choice -> choice.reveals().stream());
    }

    @Override
    void read(Answers answers) {
        chosen = answers.all(name()).stream().filter(value -> !value.isEmpty()).toList();
    }

    @Override
    void check() {
        boolean known =
                chosen.stream().allMatch(value -> choices.stream().anyMatch(choice -> value.equals(choice.value())));
        if (!known) {
            refuse("Select one of the options for: " + called());
        }
    }

    @Override
    public boolean isAnswered() {
        return !chosen.isEmpty();
    }

    /** Whether the option is taken. */
    public boolean isChosen(String value) {
        return isAsked() && chosen.contains(value);
    }

    public List<Choice> choices() {
        return choices;
    }

    List<String> chosen() {
        return isAsked() ? chosen : List.of();
    }

    void choose(List<String> values) {
        chosen = values;
    }

    public boolean isSmall() {
        return small;
    }

    public boolean isInline() {
        return inline;
    }

    public boolean hasFieldset() {
        return !noFieldset;
    }

    /** The id of the n-th option, counted from 1; the first has the field's own. */
    public String choiceId(int number) {
        return number == 1 ? id() : id() + "-" + number;
    }

    /** The id of what appears below the n-th option, counted from 1. */
    public String revealId(int number) {
        return number == 1 ? "conditional-" + id() : "conditional-" + id() + "-" + number;
    }

    /** What describes an option: its hint, and the field's error where no fieldset carries it. */
    public @Nullable String choiceDescribedBy(Choice choice, String choiceId) {
        String hint = choice.hint() == null ? "" : choiceId + "-item-hint";
        String group = noFieldset ? Objects.requireNonNullElse(describedBy(), "") : "";
        String both = (group + " " + hint).strip();
        return both.isEmpty() ? null : both;
    }
}
