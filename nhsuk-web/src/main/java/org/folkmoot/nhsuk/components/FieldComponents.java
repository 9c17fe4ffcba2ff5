package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DatePartsField;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TypedField;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.templates.nhsuk.forms.JtecheckboxesGenerated;
import org.folkmoot.templates.nhsuk.forms.JtedateInputGenerated;
import org.folkmoot.templates.nhsuk.forms.JtefileUploadGenerated;
import org.folkmoot.templates.nhsuk.forms.JtehiddenGenerated;
import org.folkmoot.templates.nhsuk.forms.JteinputGenerated;
import org.folkmoot.templates.nhsuk.forms.JtepasswordGenerated;
import org.folkmoot.templates.nhsuk.forms.JteradiosGenerated;
import org.folkmoot.templates.nhsuk.forms.JteselectGenerated;
import org.folkmoot.templates.nhsuk.forms.JtetextareaGenerated;

/** Decides, in one place, which component shows a field. */
public abstract class FieldComponents {

    FieldComponents() {}

    /** The component for the field, with its label, hint, error and what was typed. */
    public static Content field(Field<?> field) {
        if (field instanceof RadiosField radios) {
            return radios(radios);
        }
        if (field instanceof CheckboxesField checkboxes) {
            return checkboxes(checkboxes);
        }
        if (field instanceof SelectField select) {
            return select(select);
        }
        if (field instanceof DatePartsField<?, ?> date) {
            return dateInput(date);
        }
        return field instanceof FileField file ? fileUpload(file) : typed((TypedField<?, ?>) field);
    }

    private static Content typed(TypedField<?, ?> field) {
        if (field instanceof HiddenField hidden) {
            return hidden(hidden);
        }
        if (field.type().equals("password")) {
            return password(field);
        }
        return field instanceof TextAreaField area ? textarea(area) : input(field);
    }

    /** All fields of a form in order. */
    public static Content fields(Form form) {
        return Html.all(form.fields().stream().map(FieldComponents::field).toList());
    }

    public static Content input(TypedField<?, ?> field) {
        return (HtmlContent) out -> JteinputGenerated.render(out, null, field);
    }

    /** A password, which can be shown where scripts run. */
    public static Content password(TypedField<?, ?> field) {
        return (HtmlContent) out -> JtepasswordGenerated.render(out, null, field);
    }

    public static Content textarea(TextAreaField field) {
        return (HtmlContent) out -> JtetextareaGenerated.render(out, null, field);
    }

    /** A text area that counts down; the count shows as soon as the field has a maximum with a message. */
    public static Content characterCount(TextAreaField field) {
        return textarea(field);
    }

    public static Content radios(RadiosField field) {
        return (HtmlContent) out -> JteradiosGenerated.render(out, null, field);
    }

    public static Content checkboxes(CheckboxesField field) {
        return (HtmlContent) out -> JtecheckboxesGenerated.render(out, null, field);
    }

    public static Content select(SelectField field) {
        return (HtmlContent) out -> JteselectGenerated.render(out, null, field);
    }

    public static Content dateInput(DatePartsField<?, ?> field) {
        return (HtmlContent) out -> JtedateInputGenerated.render(out, null, field);
    }

    public static Content fileUpload(FileField field) {
        return (HtmlContent) out -> JtefileUploadGenerated.render(out, null, field);
    }

    public static Content hidden(HiddenField field) {
        return (HtmlContent) out -> JtehiddenGenerated.render(out, null, field);
    }
}
