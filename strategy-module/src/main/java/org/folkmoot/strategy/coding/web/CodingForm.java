package org.folkmoot.strategy.coding.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.strategy.store.views.ThemeRow;

/** Which themes a coder finds in something that was said. */
final class CodingForm extends Form {

    final HiddenField said = hidden("said");
    final CheckboxesField found =
            checkboxes("themes", "Which themes are in it?").small().required("Select the themes, or that none fits");

    CodingForm(List<ThemeRow> themes) {
        themes.forEach(theme -> found.choice(
                "" + theme.id(), theme.name(), theme.description().isEmpty() ? null : theme.description()));
        found.none("none", "None of these fits");
    }

    /** For this, with what the coder found in it before; 0 says that nothing fits. */
    void show(long contribution, List<Long> before) {
        said.fill(contribution);
        found.fill(
                before.stream().map(theme -> theme == 0 ? "none" : "" + theme).toList());
    }

    long contribution() {
        return said.value().matches("[0-9]{1,19}") ? Long.parseLong(said.value()) : 0;
    }

    List<Long> themes() {
        return found.values().stream()
                .filter(value -> !value.equals("none"))
                .map(Long::valueOf)
                .toList();
    }
}
