package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.templates.nhsuk.JteactionLinkGenerated;
import org.folkmoot.templates.nhsuk.JtebackLinkGenerated;
import org.folkmoot.templates.nhsuk.JtebreadcrumbsGenerated;
import org.folkmoot.templates.nhsuk.JtebuttonGenerated;
import org.folkmoot.templates.nhsuk.JtecardGenerated;
import org.folkmoot.templates.nhsuk.JtecardGroupGenerated;
import org.folkmoot.templates.nhsuk.JtecontentsListGenerated;
import org.folkmoot.templates.nhsuk.JtedetailsGenerated;
import org.folkmoot.templates.nhsuk.JteerrorSummaryGenerated;
import org.folkmoot.templates.nhsuk.JtefooterGenerated;
import org.folkmoot.templates.nhsuk.JteheaderGenerated;
import org.folkmoot.templates.nhsuk.JteinsetGenerated;
import org.folkmoot.templates.nhsuk.JtekeyPagingGenerated;
import org.folkmoot.templates.nhsuk.JtenotificationBannerGenerated;
import org.folkmoot.templates.nhsuk.JtepaginationGenerated;
import org.folkmoot.templates.nhsuk.JtepanelGenerated;
import org.folkmoot.templates.nhsuk.JteparagraphGenerated;
import org.folkmoot.templates.nhsuk.JteskipLinkGenerated;
import org.folkmoot.templates.nhsuk.JtesummaryListGenerated;
import org.folkmoot.templates.nhsuk.JtetableGenerated;
import org.folkmoot.templates.nhsuk.JtetagGenerated;
import org.folkmoot.templates.nhsuk.JtetaskListGenerated;
import org.folkmoot.templates.nhsuk.JtewarningCalloutGenerated;
import org.jspecify.annotations.Nullable;

/** The components of the design system as content for any template; {@code import static} them all. */
public final class Components extends FieldComponents {

    private Components() {}

    /** Escaped text, where content is wanted. */
    public static Content text(String text) {
        return Html.text(text);
    }

    /** Escaped text with its line breaks. */
    public static Content lines(String text) {
        return Html.lines(text);
    }

    public static Content button(Button button) {
        return (HtmlContent) out -> JtebuttonGenerated.render(out, null, button);
    }

    /** The primary button of a form. */
    public static Content button(String text) {
        return button(Button.of(text));
    }

    /** A second button beside the primary one. */
    public static Content secondary(String text) {
        return button(Button.of(text).secondary());
    }

    /** A button for what cannot easily be undone. */
    public static Content warning(String text) {
        return button(Button.of(text).warning());
    }

    /** A link that looks like the primary button. */
    public static Content linkButton(String text, String href) {
        return button(Button.of(text).to(href));
    }

    /** A link that looks like a secondary button. */
    public static Content secondaryLink(String text, String href) {
        return button(Button.of(text).to(href).secondary());
    }

    public static Content errorSummary(ErrorSummary summary) {
        return (HtmlContent) out -> JteerrorSummaryGenerated.render(out, null, summary);
    }

    /** What is wrong with the form; nothing where nothing is wrong. The layout shows it, pages need not. */
    public static Content errorSummary(Form form) {
        return errorSummary(ErrorSummary.of(form));
    }

    public static Content summaryList(SummaryList list) {
        return (HtmlContent) out -> JtesummaryListGenerated.render(out, null, list);
    }

    public static Content summaryList(SummaryRow... rows) {
        return summaryList(List.of(rows));
    }

    public static Content summaryList(List<SummaryRow> rows) {
        return summaryList(SummaryList.of(rows));
    }

    /** A row for a summary list. */
    public static SummaryRow row(String key, String value) {
        return SummaryRow.of(key, Html.text(value));
    }

    /** A row for a summary list. */
    public static SummaryRow row(String key, Content value) {
        return SummaryRow.of(key, value);
    }

    public static Content details(Details details) {
        return (HtmlContent) out -> JtedetailsGenerated.render(out, null, details);
    }

    public static Content details(String summary, Content content) {
        return details(new Details(Html.text(summary), content, false, false));
    }

    public static Content details(String summary, String text) {
        return details(summary, Html.text(text));
    }

    public static Content expander(String summary, Content content) {
        return details(new Details(Html.text(summary), content, true, false));
    }

    public static Content inset(Content content) {
        return (HtmlContent) out -> JteinsetGenerated.render(out, null, content);
    }

    public static Content inset(String text) {
        return inset((HtmlContent) out -> JteparagraphGenerated.render(out, null, null, text));
    }

    public static Content warningCallout(Callout callout) {
        return (HtmlContent) out -> JtewarningCalloutGenerated.render(out, null, callout);
    }

    public static Content warningCallout(String heading, Content content) {
        return warningCallout(Callout.of(heading, content));
    }

    public static Content warningCallout(String heading, String text) {
        return warningCallout(
                heading, (HtmlContent) out -> JteparagraphGenerated.render(out, null, "nhsuk-card__description", text));
    }

    public static Content tag(Tag tag) {
        return (HtmlContent) out -> JtetagGenerated.render(out, null, tag);
    }

    public static Content tag(String text) {
        return tag(text, TagColour.DEFAULT);
    }

    public static Content tag(String text, TagColour colour) {
        return tag(Tag.of(text, colour));
    }

    public static Content table(Table table) {
        return (HtmlContent) out -> JtetableGenerated.render(out, null, table);
    }

    public static Content keyPaging(KeyPaging paging) {
        return (HtmlContent) out -> JtekeyPagingGenerated.render(out, null, paging);
    }

    public static Content keyPaging(String count, @Nullable String previousHref, @Nullable String nextHref) {
        return keyPaging(new KeyPaging(count, previousHref, nextHref));
    }

    public static Content pagination(Pagination pagination) {
        return (HtmlContent) out -> JtepaginationGenerated.render(out, null, pagination);
    }

    public static Content pagination(@Nullable Link previous, @Nullable Link next) {
        return pagination(new Pagination(previous, next));
    }

    public static Content breadcrumbs(List<Crumb> crumbs) {
        return (HtmlContent) out -> JtebreadcrumbsGenerated.render(out, null, crumbs);
    }

    public static Content breadcrumbs(Crumb... crumbs) {
        return breadcrumbs(List.of(crumbs));
    }

    public static Content backLink(Link link) {
        return (HtmlContent) out -> JtebackLinkGenerated.render(out, null, link);
    }

    public static Content backLink(String href) {
        return backLink(new Link("Back", href));
    }

    public static Content notificationBanner(Banner banner) {
        return (HtmlContent) out -> JtenotificationBannerGenerated.render(out, null, banner);
    }

    public static Content taskList(TaskList list) {
        return (HtmlContent) out -> JtetaskListGenerated.render(out, null, list);
    }

    public static Content taskList(String idPrefix, Task... tasks) {
        return taskList(new TaskList(idPrefix, List.of(tasks)));
    }

    public static Content card(Card card) {
        return (HtmlContent) out -> JtecardGenerated.render(out, null, card);
    }

    public static Content cardGroup(CardGroup group) {
        return (HtmlContent) out -> JtecardGroupGenerated.render(out, null, group);
    }

    /** Cards in halves of the row. */
    public static Content cardGroup(Card... cards) {
        return cardGroup(List.of(cards));
    }

    /** Cards in halves of the row. */
    public static Content cardGroup(List<Card> cards) {
        return cardGroup(new CardGroup(cards, "one-half"));
    }

    public static Content contentsList(List<ContentsItem> items) {
        return (HtmlContent) out -> JtecontentsListGenerated.render(out, null, items);
    }

    public static Content contentsList(ContentsItem... items) {
        return contentsList(List.of(items));
    }

    public static Content header(Header header) {
        return (HtmlContent) out -> JteheaderGenerated.render(out, null, header);
    }

    public static Content footer(Footer footer) {
        return (HtmlContent) out -> JtefooterGenerated.render(out, null, footer);
    }

    public static Content panel(Panel panel) {
        return (HtmlContent) out -> JtepanelGenerated.render(out, null, panel);
    }

    /** The confirmation at the end of a journey; its heading is the page's level 1 heading. */
    public static Content panel(String heading, Content content) {
        return panel(new Panel(heading, content, null, false));
    }

    /** The confirmation at the end of a journey; its heading is the page's level 1 heading. */
    public static Content panel(String heading, String text) {
        return panel(heading, Html.text(text));
    }

    /** A page that interrupts before a risky act; buttons in the content are reverse. */
    public static Content interruption(String heading, Content content) {
        return panel(new Panel(heading, content, "l", true));
    }

    public static Content actionLink(Link link) {
        return (HtmlContent) out -> JteactionLinkGenerated.render(out, null, link);
    }

    public static Content actionLink(String text, String href) {
        return actionLink(new Link(text, href));
    }

    public static Content skipLink(Link link) {
        return (HtmlContent) out -> JteskipLinkGenerated.render(out, null, link);
    }
}
