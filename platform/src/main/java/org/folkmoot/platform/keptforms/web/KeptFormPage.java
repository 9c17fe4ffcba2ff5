package org.folkmoot.platform.keptforms.web;

import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.nhsuk.components.SummaryList;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.platform.keptforms.KeptForm;
import org.folkmoot.platform.keptforms.KeptForm.Field;

/** A kept form as its owner reads it: what they typed, by the names of the fields as far as those are words. */
public record KeptFormPage(KeptForm form) {

    private static final Pattern NOT_TYPED = Pattern.compile("version|lock.*|once|token|next|do|at\\..*");

    /** Where the form with the answers goes: an upload goes straight on, because its file is chosen again. */
    public String action() {
        return isUpload() ? form.path() : "/kept-form/send";
    }

    /** True where the form is sent in parts. */
    public boolean isUpload() {
        return form.upload();
    }

    /** All fields, to be sent again as they were. */
    public List<Field> fields() {
        return form.fields();
    }

    /** The names of the file fields. */
    public List<String> files() {
        return form.files().stream().distinct().toList();
    }

    /** The page that the form came from. */
    public String from() {
        return form.from();
    }

    /** What was typed, a row each. */
    public SummaryList typed() {
        return SummaryList.of(form.fields().stream()
                .filter(field -> !field.value().isBlank())
                .filter(field -> !NOT_TYPED.matcher(field.name()).matches())
                .map(field -> SummaryRow.of(words(field.name()), Html.lines(field.value())))
                .toList());
    }

    /** {@code v.summary} and {@code born-day} as words. */
    static String words(String name) {
        String plain = name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[-_]+", " ")
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
        return plain.isEmpty() ? name : plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1);
    }
}
