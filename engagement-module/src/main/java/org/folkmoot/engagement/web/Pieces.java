package org.folkmoot.engagement.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.List;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.messages.Paragraphs;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.templates.engagement.planning.JtebulletsGenerated;
import org.folkmoot.templates.engagement.planning.JtecellLinkGenerated;
import org.folkmoot.templates.engagement.planning.JteembeddedGenerated;
import org.folkmoot.templates.engagement.planning.JtelinkGenerated;
import org.folkmoot.templates.engagement.planning.JteliveCountGenerated;
import org.folkmoot.templates.engagement.planning.JteparagraphsGenerated;
import org.folkmoot.templates.engagement.planning.JtepostGenerated;
import org.folkmoot.templates.engagement.planning.JtepreviewGenerated;
import org.folkmoot.templates.engagement.planning.JtesearchGenerated;
import org.jspecify.annotations.Nullable;

/** Small pieces of pages: paragraphs, lists, buttons that post. */
public final class Pieces {

    private Pieces() {}

    /** A paragraph. */
    public static Content paragraph(String text) {
        return (HtmlContent) out -> JteparagraphsGenerated.render(out, null, List.of(text));
    }

    /** One paragraph after the other. */
    public static Content all(List<String> paragraphs) {
        return (HtmlContent) out -> JteparagraphsGenerated.render(out, null, paragraphs);
    }

    /** Text in paragraphs, as it was typed. */
    public static Content paragraphs(@Nullable String text) {
        return (HtmlContent) out -> JteparagraphsGenerated.render(out, null, Paragraphs.of(text));
    }

    /** A bulleted list. */
    public static Content bullets(List<String> lines) {
        return (HtmlContent) out -> JtebulletsGenerated.render(out, null, lines);
    }

    /** A link in a paragraph. */
    public static Content link(String text, String href) {
        return (HtmlContent) out -> JtelinkGenerated.render(out, null, text, href);
    }

    /** A link alone, for the cell of a table. */
    public static Content cellLink(String text, String href) {
        return (HtmlContent) out -> JtecellLinkGenerated.render(out, null, text, href);
    }

    /** A form of one button, with a version where a stale page must not act. */
    public static Content post(Button button, String action, @Nullable Integer version) {
        return (HtmlContent) out -> JtepostGenerated.render(out, null, button.onlyOnce(), action, version);
    }

    /** A form with fields, inside a longer page. */
    public static Content form(Form form, Button button, String action) {
        return (HtmlContent) out -> JteembeddedGenerated.render(out, null, form, button.onlyOnce(), action);
    }

    /** A form that looks something up and changes nothing. */
    public static Content search(Form form, String action) {
        return (HtmlContent) out -> JtesearchGenerated.render(out, null, form, action);
    }

    /** How a form is sent: in parts where it has a file; null for the usual way. */
    public static @Nullable String enctype(Form form) {
        return form.fields().stream().anyMatch(FileField.class::isInstance) ? "multipart/form-data" : null;
    }

    /** A button that asks for no words: one small form. */
    public static Content small(String words, String action) {
        return post(Button.of(words).secondary().asSmall(), action, null);
    }

    /** A mail as a member reads it. */
    public static Content mail(String subject, MailBody mail) {
        return (HtmlContent) out -> JtepreviewGenerated.render(out, null, subject, mail);
    }

    /** Where a script writes how many people are meant, asking this address again whenever an answer changes. */
    public static Content liveCount(String from) {
        return (HtmlContent) out -> JteliveCountGenerated.render(out, null, from);
    }

    /** The state of a meeting as a tag. */
    public static Content state(MeetingState state) {
        return Components.tag(state.words(), colour(state));
    }

    private static TagColour colour(MeetingState state) {
        return switch (state) {
            case DRAFT -> TagColour.GREY;
            case WAITING_FOR_APPROVAL -> TagColour.BLUE;
            case RETURNED -> TagColour.ORANGE;
            case APPROVED, INVITING -> TagColour.GREEN;
            case HELD -> TagColour.PURPLE;
            case CANCELLED -> TagColour.RED;
        };
    }
}
