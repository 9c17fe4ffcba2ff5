package org.folkmoot.nhsuk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of which tests make the fields one by one. */
public final class Questions extends Form {

    public TextField input(String name, String label) {
        return text(name, label);
    }

    public void type(TextField field, String type) {
        field.type(type);
    }

    public TextField secret(String name, String label) {
        return password(name, label);
    }

    public TextAreaField area(String name, String label) {
        TextAreaField field = textArea(name, label);
        field.inOneDirection();
        return field;
    }

    public ChoiceField<?> choices(String kind, String name, String label) {
        return kind.equals("radios") ? radios(name, label) : checkboxes(name, label);
    }

    public void item(
            ChoiceField<?> field, @Nullable String value, String label, @Nullable String hint, boolean exclusive) {
        if (value == null) {
            field.divider(label);
        } else if (exclusive) {
            field.exclusive(value, label);
        } else {
            field.choice(value, label, hint);
        }
    }

    public void choose(ChoiceField<?> field, @Nullable String value, JsonNode values) {
        List<String> chosen = new ArrayList<>(value == null ? List.of() : List.of(value));
        values.forEach(each -> chosen.add(each.asText()));
        field.choose(chosen);
    }

    public SelectField select(String name, String label, boolean unfilled) {
        return select(name, label);
    }

    public FileField upload(String name, String label) {
        return file(name, label);
    }

    public DatePartsField<?, ?> date(String name, String label, boolean monthAndYear) {
        return monthAndYear ? monthYear(name, label) : date(name, label);
    }

    public void part(DatePartsField<?, ?> field, String key, String value, boolean wrong, @Nullable String purpose) {
        field.parts().stream().filter(part -> part.key().equals(key)).forEach(part -> {
            part.show(value);
            part.wrong(wrong);
            if (purpose != null) {
                part.autocomplete(purpose);
            }
        });
    }

    public void wrong(DatePartsField<?, ?> field, boolean whole) {
        if (whole) {
            field.parts().forEach(part -> part.wrong(true));
        }
    }
}
