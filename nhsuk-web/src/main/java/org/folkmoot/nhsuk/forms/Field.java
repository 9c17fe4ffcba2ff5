package org.folkmoot.nhsuk.forms;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.folkmoot.nhsuk.html.Html;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form: its words, what was typed, and what is wrong with it.
 *
 * @param <F> the field itself, so that the fluent methods keep the type
 */
public abstract class Field<F extends Field<F>> {
    private final String name;
    private String label;
    private String id;
    private @Nullable String labelSize;
    private @Nullable String caption;
    private @Nullable Content hint;
    private boolean heading;
    private boolean optional;
    private boolean disabled;
    private String groupClasses = "";
    private @Nullable String called;
    private @Nullable String requiredMessage;
    private @Nullable String error;
    private BooleanSupplier asked = () -> true;

    Field(String name, String label) {
        this.name = name;
        this.label = label;
        this.id = name;
    }

    abstract F self();

    abstract void read(Answers answers);

    /** Looks for what is wrong and calls {@link #refuse}; nothing is wrong before. */
    abstract void check();

    /** Whether anything at all was answered. */
    public abstract boolean isAnswered();

    /** The fields that appear when one of this field's choices is taken. */
    Stream<Field<?>> revealed() {
        return Stream.empty();
    }

    /** A line below the label that helps the majority. */
    public F hint(String text) {
        return hint(Html.text(text));
    }

    /** A hint with markup in it; links in hints are not read out by screen readers, so use none. */
    public F hint(Content content) {
        this.hint = content;
        return self();
    }

    /** The field must be answered; the message says what to do: "Enter your first name". */
    public F required(String message) {
        this.requiredMessage = message;
        return self();
    }

    /** Adds "(optional)" to the label. */
    public F optional() {
        this.optional = true;
        return self();
    }

    /** Makes the label the page's level 1 heading; for a page with one question. */
    public F labelIsHeading() {
        this.heading = true;
        this.labelSize = labelSize == null ? "l" : labelSize;
        return self();
    }

    /** Makes the legend the page's level 1 heading; for a page with one question. */
    public F legendIsHeading() {
        return labelIsHeading();
    }

    /** The size of the label or legend: s, m, l or xl. */
    public F labelSize(@Nullable String size) {
        this.labelSize = size;
        return self();
    }

    /** A line above a label that is a heading. */
    public F caption(String text) {
        this.caption = text;
        return self();
    }

    /** What messages made by the field itself call it, where the label is a question: "Date of birth". */
    public F called(String words) {
        this.called = words;
        return self();
    }

    /** The id where it cannot be the name. */
    public F id(String other) {
        this.id = other;
        return self();
    }

    /** Other words for the label, for example in a form used by the office. */
    public F label(String words) {
        this.label = words;
        return self();
    }

    /** Shows the field greyed out; it is not sent by the browser. Prefer not to ask. */
    public F disabled() {
        this.disabled = true;
        return self();
    }

    /** More classes for the group, from upstream only. */
    public F groupClasses(String classes) {
        this.groupClasses = classes;
        return self();
    }

    /** Asks the question only while the condition holds; otherwise it is neither required nor checked nor answered. */
    public F onlyWhen(BooleanSupplier condition) {
        this.asked = condition;
        return self();
    }

    /** Marks the field as wrong; the first message stays. */
    void refuse(String message) {
        if (error == null) {
            error = message;
        }
    }

    void clear() {
        error = null;
    }

    final void validate() {
        clear();
        if (!isAsked()) {
            return;
        }
        if (isAnswered()) {
            check();
        } else if (requiredMessage != null) {
            refuse(requiredMessage);
        }
    }

    /** Whether the question is put at all, given the other answers. */
    public boolean isAsked() {
        return asked.getAsBoolean();
    }

    public String name() {
        return name;
    }

    public String id() {
        return id;
    }

    /** The label's words, with "(optional)" where it is. */
    public String label() {
        return optional ? label + " (optional)" : label;
    }

    /** What messages call the field. */
    public String called() {
        return called == null ? label : called;
    }

    public @Nullable String labelSize() {
        return labelSize;
    }

    public boolean isHeading() {
        return heading;
    }

    public @Nullable String caption() {
        return caption;
    }

    public @Nullable Content hint() {
        return hint;
    }

    public @Nullable String error() {
        return error;
    }

    public boolean isDisabled() {
        return disabled;
    }

    /** The id that the error summary links to. */
    public String focusId() {
        return id;
    }

    /** The class attribute of the group round the field. */
    public String groupClass() {
        String classes = error == null ? "nhsuk-form-group" : "nhsuk-form-group nhsuk-form-group--error";
        return groupClasses.isEmpty() ? classes : classes + " " + groupClasses;
    }

    /** The ids of hint and error for aria-describedby, or null. */
    public @Nullable String describedBy() {
        List<String> ids = new ArrayList<>(describedFirst());
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (error != null) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    List<String> describedFirst() {
        return List.of();
    }
}
