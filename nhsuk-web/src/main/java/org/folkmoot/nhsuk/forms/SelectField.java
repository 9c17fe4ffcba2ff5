package org.folkmoot.nhsuk.forms;

/** One of many options in a drop-down list. Prefer radios. */
public final class SelectField extends OneChoiceField<SelectField> {

    SelectField(String name, String label) {
        super(name, label);
    }

    @Override
    SelectField self() {
        return this;
    }

    /** An option in front that stands for no answer. */
    public SelectField blank(String words) {
        return choice("", words);
    }

    /** The class attribute of the select. */
    public String inputClass() {
        return error() == null ? "nhsuk-select" : "nhsuk-select nhsuk-select--error";
    }
}
