package org.folkmoot.engagement.web;

import gg.jte.Content;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.templates.engagement.planning.JteformGenerated;
import org.jspecify.annotations.Nullable;

/**
 * A page with one form.
 *
 * @param caption a line above the heading; null for none
 * @param before content between heading and form
 * @param after content between the fields and the button
 * @param button the words of the button
 */
public record FormPage(
        String heading,
        @Nullable String caption,
        Content before,
        String action,
        Form form,
        Content after,
        Button button) {

    /** A form under a heading. */
    public static FormPage of(String heading, String action, Form form, String button) {
        return new FormPage(
                heading,
                null,
                Html.NOTHING,
                action,
                form,
                Html.NOTHING,
                Button.of(button).onlyOnce());
    }

    /** With a line above the heading. */
    public FormPage caption(String line) {
        return new FormPage(heading, line, before, action, form, after, button);
    }

    /** With content above the form. */
    public FormPage before(Content content) {
        return new FormPage(heading, caption, content, action, form, after, button);
    }

    /** With content below the fields. */
    public FormPage after(Content content) {
        return new FormPage(heading, caption, before, action, form, content, button);
    }

    /** With a button that warns. */
    public FormPage warning() {
        return new FormPage(heading, caption, before, action, form, after, button.warning());
    }

    /** The page. */
    public View view() {
        return View.page(heading, out -> JteformGenerated.render(out, null, this))
                .errors(form);
    }
}
