package org.folkmoot.nhsuk.forms;

/** One of a few options, all of them seen. */
public final class RadiosField extends OneChoiceField<RadiosField> {

    RadiosField(String name, String label) {
        super(name, label);
    }

    @Override
    RadiosField self() {
        return this;
    }
}
