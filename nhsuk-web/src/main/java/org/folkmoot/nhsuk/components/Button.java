package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import org.folkmoot.nhsuk.html.Html;
import org.jspecify.annotations.Nullable;

/** A button, or a link that looks like one; "Continue" is a verb, one primary button a page. */
public record Button(
        Content content,
        String variant,
        boolean small,
        @Nullable String href,
        @Nullable String id,
        @Nullable String name,
        @Nullable String value,
        @Nullable String formAction,
        boolean disabled,
        boolean once) {

    /** A primary button that submits its form. */
    public static Button of(String text) {
        return new Button(Html.text(text), "", false, null, null, null, null, null, false, false);
    }

    /** The look: secondary, secondary-solid, warning, reverse, brand or login. */
    public Button variant(String other) {
        return new Button(content, other, small, href, id, name, value, formAction, disabled, once);
    }

    public Button secondary() {
        return variant("secondary");
    }

    public Button warning() {
        return variant("warning");
    }

    public Button asSmall() {
        return new Button(content, variant, true, href, id, name, value, formAction, disabled, once);
    }

    /** A link instead of a button. */
    public Button to(String address) {
        return new Button(content, variant, small, address, id, name, value, formAction, disabled, once);
    }

    public Button withId(String other) {
        return new Button(content, variant, small, href, other, name, value, formAction, disabled, once);
    }

    /** What is sent when this button of several is pressed. */
    public Button sending(String field, @Nullable String sent) {
        return new Button(content, variant, small, href, id, field, sent, formAction, disabled, once);
    }

    /** Sends the form to another address. */
    public Button posting(String address) {
        return new Button(content, variant, small, href, id, name, value, address, disabled, once);
    }

    public Button asDisabled() {
        return new Button(content, variant, small, href, id, name, value, formAction, true, once);
    }

    /** A second press within a second does nothing, where scripts run. */
    public Button onlyOnce() {
        return new Button(content, variant, small, href, id, name, value, formAction, disabled, true);
    }

    /** The class attribute. */
    public String classes() {
        return "nhsuk-button" + (variant.isEmpty() ? "" : " nhsuk-button--" + variant)
                + (small ? " nhsuk-button--small" : "");
    }
}
