package org.folkmoot.nhsuk.upstream;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.nhsuk.components.AccountItem;
import org.folkmoot.nhsuk.components.Banner;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Card;
import org.folkmoot.nhsuk.components.Column;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.ContentsItem;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.components.Details;
import org.folkmoot.nhsuk.components.ErrorSummary;
import org.folkmoot.nhsuk.components.Footer;
import org.folkmoot.nhsuk.components.Header;
import org.folkmoot.nhsuk.components.Link;
import org.folkmoot.nhsuk.components.NavItem;
import org.folkmoot.nhsuk.components.Panel;
import org.folkmoot.nhsuk.components.SummaryList;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.Tag;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.components.Task;
import org.folkmoot.nhsuk.components.TaskList;
import org.folkmoot.nhsuk.forms.FormError;
import org.folkmoot.nhsuk.html.Html;
import org.jspecify.annotations.Nullable;

/** The options of upstream's components, said in ours. */
final class Mappings {

    static final List<Mapping> ALL = all();

    private Mappings() {}

    private static List<Mapping> all() {
        List<Mapping> all = new ArrayList<>(FieldMappings.ALL);
        all.add(Mapping.of("action-link", 1, c -> Components.actionLink(c.text("text", ""), c.text("href", "#"))));
        all.add(Mapping.partly("back-link", 1, Mappings::backLink)
                .adjusted(html -> html.replaceAll("</?nav[^>]*>", "")));
        all.add(Mapping.of("breadcrumb", 1, Mappings::breadcrumb));
        all.add(Mapping.of("button", 41, Mappings::button));
        all.add(Mapping.of("card", 6, Mappings::card)
                .without("call block", "custom HTML", "default", "heading", "A to Z", "summary list", "nested"));
        all.add(Mapping.of("contents-list", 2, Mappings::contentsList));
        all.add(Mapping.of("details", 10, Mappings::details));
        all.add(Mapping.of("error-summary", 6, Mappings::errorSummary));
        all.add(Mapping.of("footer", 5, Mappings::footer));
        all.add(Mapping.partly("header", 20, Mappings::header).adjusted(Mappings::withoutLabel));
        all.add(Mapping.of("inset-text", 2, Mappings::inset));
        all.add(Mapping.of("notification-banner", 10, Mappings::banner));
        all.add(Mapping.of("pagination", 3, Mappings::pagination));
        all.add(Mapping.of("panel", 9, Mappings::panel));
        all.add(Mapping.of("skip-link", 3, c -> Components.skipLink(new Link(c.text("text", ""), c.text("href", "")))));
        all.add(Mapping.partly("summary-list", 18, Mappings::summaryList));
        all.add(Mapping.partly("tables", 29, Mappings::table).adjusted(html -> html.replace(" nhsuk-u-nowrap", "")));
        all.add(Mapping.partly("tag", 25, Mappings::tagContent));
        all.add(Mapping.partly("task-list", 2, Mappings::taskList));
        all.add(Mapping.partly("warning-callout", 4, Mappings::callout));
        return all;
    }

    private static Content orNothing(@Nullable Content content) {
        return Objects.requireNonNullElse(content, Html.NOTHING);
    }

    private static Optional<Content> backLink(Context c) {
        String href = c.text("href");
        return href == null
                ? Optional.empty()
                : Optional.of(Components.backLink(new Link(c.text("text", "Back"), href)));
    }

    private static Content breadcrumb(Context c) {
        return Components.breadcrumbs(c.list("items").stream()
                .map(item -> new Crumb(item.text("text", ""), item.text("href", "")))
                .toList());
    }

    private static Content button(Context c) {
        Button button = Button.of(c.text("text", "")).variant(c.text("variant", ""));
        button = c.flag("small") ? button.asSmall() : button;
        button = c.flag("disabled") ? button.asDisabled() : button;
        button = c.onlyTrue("preventDoubleClick") ? button.onlyOnce() : button;
        String href = c.text("href");
        return Components.button(href == null ? button : button.to(href));
    }

    private static Card cardModel(Context c) {
        Context heading = c.at("heading");
        Card card = Card.of(c.words("heading"))
                .level(Integer.parseInt(heading.text("level", "2")))
                .size(heading.text("size", ""))
                .variant(c.text("variant", ""))
                .description(c.words("description"));
        String href = c.text("href");
        card = href == null ? card : card.to(href);
        card = c.flag("clickable") ? card.asClickable() : card;
        for (Context action : c.at("actions").list("items")) {
            card = card.action(action.text("text", ""), action.text("href", ""));
        }
        return card;
    }

    private static Content card(Context c) {
        return isCare(c) ? Html.NOTHING : Components.card(cardModel(c));
    }

    private static boolean isCare(Context c) {
        return List.of("urgent", "non-urgent", "emergency", "warning")
                .contains(c.json().path("variant").asText());
    }

    private static Content contentsList(Context c) {
        return Components.contentsList(c.list("items").stream()
                .map(item -> new ContentsItem(item.text("text", ""), item.text("href", ""), item.flag("current")))
                .toList());
    }

    private static Content details(Context c) {
        boolean expander = "nhsuk-expander".equals(c.text("classes"));
        return Components.details(
                new Details(orNothing(c.content("summary")), orNothing(c.own()), expander, c.flag("open")));
    }

    private static Content errorSummary(Context c) {
        List<FormError> errors = c.list("errorList").stream()
                .map(error -> new FormError(error.text("text", ""), error.text("href")))
                .toList();
        return Components.errorSummary(
                new ErrorSummary(c.text("heading") == null ? words(c) : c.text("heading", ""), errors));
    }

    private static String words(Context c) {
        return Objects.requireNonNullElse(c.words("heading"), "");
    }

    private static Content footer(Context c) {
        String copyright = Objects.requireNonNullElse(c.words("copyright"), "© NHS England");
        return Components.footer(new Footer(nav(c.at("meta")), copyright));
    }

    private static List<NavItem> nav(Context c) {
        return c.list("items").stream()
                .map(item -> new NavItem(item.text("text", ""), item.text("href", ""), here(item)))
                .toList();
    }

    private static NavItem.Here here(Context item) {
        if (item.flag("current")) {
            return NavItem.Here.ON_THIS_PAGE;
        }
        return item.flag("active") ? NavItem.Here.BELOW : NavItem.Here.ELSEWHERE;
    }

    private static Optional<Content> header(Context c) {
        Context organisation = c.at("organisation");
        c.onlyTrue("search");
        Context search = c.at("search");
        String label = search.at("label").text("visuallyHiddenText", "Search the NHS website");
        search.at("input").text("placeholder");
        String href = c.at("logo").text("href");
        String serviceHref = c.at("service").text("href");
        if (serviceHref != null && !serviceHref.equals(href)) {
            return Optional.empty();
        }
        boolean unlinked = c.at("navigation").list("items").stream().anyMatch(item -> !item.has("href"));
        boolean named = serviceHref != null || unlinked || c.has("inline");
        Header header = new Header(
                href,
                organisation.text("name"),
                organisation.text("descriptor"),
                c.at("service").text("text"),
                c.has("search") ? new Header.Search("https://www.nhs.uk/search/", label) : null,
                c.at("account").list("items").stream()
                        .map(Mappings::accountItem)
                        .toList(),
                nav(c.at("navigation")),
                "white".equals(c.text("colour")));
        return named ? Optional.empty() : Optional.of(Components.header(header));
    }

    /** Ours names the descriptor too, because it is seen. */
    private static String withoutLabel(String html) {
        return html.replaceAll(" aria-label=\"NHS [^\"]*homepage\"", "");
    }

    private static AccountItem accountItem(Context c) {
        return new AccountItem(c.text("text", ""), c.text("href"), c.text("action"), c.flag("icon"));
    }

    private static Content inset(Context c) {
        String text = c.text("text");
        return text != null ? Components.inset(text) : Components.inset(orNothing(c.own()));
    }

    private static Content banner(Context c) {
        boolean success = "success".equals(c.text("variant"));
        String title = Objects.requireNonNullElse(c.words("title"), success ? "Success" : "Important");
        Content heading = c.has("heading") ? c.content("heading") : textOf(c);
        return Components.notificationBanner(
                new Banner(heading, c.has("html") ? orNothing(c.own()) : Html.NOTHING, success, title));
    }

    private static @Nullable Content textOf(Context c) {
        String text = c.text("text");
        return text == null ? null : Html.text(text);
    }

    private static Content pagination(Context c) {
        return Components.pagination(neighbour(c, "previous"), neighbour(c, "next"));
    }

    private static @Nullable Link neighbour(Context c, String which) {
        Context link = c.at(which);
        return c.has(which) ? new Link(link.text("label", ""), link.text("href", "")) : null;
    }

    private static Content panel(Context c) {
        String heading = Objects.requireNonNullElse(c.words("heading"), "");
        boolean interruption = "interruption".equals(c.text("variant"));
        Panel panel = new Panel(heading, orNothing(c.own()), c.at("heading").text("size"), interruption);
        return Components.panel(panel);
    }

    private static Optional<Content> summaryList(Context c) {
        if (isCare(c.at("card"))) {
            return Optional.empty();
        }
        SummaryList list =
                SummaryList.of(c.list("rows").stream().map(Mappings::row).toList());
        list = c.isFalse("border") ? list.withoutBorder() : list;
        list = c.isFalse("lastRowBorder") ? list.withoutLastBorder() : list;
        return Optional.of(Components.summaryList(c.has("card") ? list.in(cardModel(c.at("card"))) : list));
    }

    private static SummaryRow row(Context c) {
        SummaryRow row = new SummaryRow(orNothing(c.content("key")), orNothing(c.content("value")), List.of());
        for (Context action : c.at("actions").list("items")) {
            row = row.action(action.text("text", ""), action.text("href", ""), action.text("visuallyHiddenText", ""));
        }
        return row;
    }

    private static Optional<Content> tagContent(Context c) {
        boolean recoloured = c.json().path("classes").asText().contains("nhsuk-tag--");
        return recoloured ? Optional.empty() : Optional.of(Components.tag(tag(c)));
    }

    private static Tag tag(Context c) {
        boolean none = c.isFalse("colour");
        String colour = c.text("colour", "default").replace('-', '_').toUpperCase(java.util.Locale.ROOT);
        Tag tag = Tag.of("", none ? TagColour.NONE : TagColour.valueOf(colour));
        tag = new Tag(orNothing(c.own()), tag.colour(), tag.border(), "");
        tag = c.isFalse("border") ? tag.withoutBorder() : tag;
        String classes = c.text("classes");
        return classes == null ? tag : tag.with(classes);
    }

    private static Optional<Content> taskList(Context c) {
        if (c.list("items").size() < c.json().path("items").size()) {
            return Optional.empty();
        }
        List<Task> tasks = c.list("items").stream().map(Mappings::task).toList();
        return Optional.of(Components.taskList(new TaskList(c.text("idPrefix", ""), tasks)));
    }

    private static Task task(Context c) {
        Context status = c.at("status");
        String heading = Objects.requireNonNullElse(c.words("heading"), "");
        String words = status.text("text");
        Task task = words == null ? Task.of(heading, c.text("href"), tag(status.at("tag"))) : Task.notYet(heading);
        String hint = c.words("hint");
        return hint == null ? task : task.hint(hint);
    }

    private static Optional<Content> callout(Context c) {
        if (!c.has("heading")) {
            return Optional.empty();
        }
        String text = c.text("text");
        String heading = Objects.requireNonNullElse(c.words("heading"), "Important");
        return Optional.of(
                text == null
                        ? Components.warningCallout(heading, orNothing(c.own()))
                        : Components.warningCallout(heading, text));
    }

    private static Optional<Content> table(Context c) {
        if (!c.has("caption") || c.list("head").size() < c.json().path("head").size()) {
            return Optional.empty();
        }
        Table table = Table.of(Objects.requireNonNullElse(c.words("caption"), ""))
                .size(c.at("caption").text("size", ""));
        table = c.flag("compact") ? table.compact() : table;
        table = c.flag("responsive") ? table.responsive() : table;
        table = c.flag("striped") ? table.striped() : table;
        table = c.flag("firstCellIsHeader") ? table.firstCellIsHeader() : table;
        table = c.isFalse("lastRowBorder") ? table.withoutLastBorder() : table;
        table = c.isFalse("border") ? table.withoutBorder() : table;
        for (Context head : c.list("head")) {
            if (head.isText()) {
                return Optional.empty();
            }
            table.column(column(head));
        }
        for (Context row : c.list("rows")) {
            List<Content> cells = new ArrayList<>();
            for (Context cell : row.own(row.json().size())) {
                if (cell.json().path("classes").asText().equals("nhsuk-u-nowrap")) {
                    cell.text("classes");
                }
                cells.add(orNothing(cell.own()));
            }
            table.row(cells.toArray());
        }
        return Optional.of(Components.table(table));
    }

    private static Column column(Context c) {
        String hidden = c.text("visuallyHiddenText");
        Column column = Column.of(hidden == null ? c.text("text", "") : hidden);
        column = hidden == null ? column : column.asHidden();
        column = "numeric".equals(c.text("format")) ? column.asNumeric() : column;
        String width = c.text("width");
        return width == null ? column : column.width(width);
    }
}
