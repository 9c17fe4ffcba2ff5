package org.folkmoot.nhsuk.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.nhsuk.components.Banner;
import org.folkmoot.nhsuk.components.Card;
import org.folkmoot.nhsuk.components.Column;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.ContentsItem;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.components.Link;
import org.folkmoot.nhsuk.components.NavItem;
import org.folkmoot.nhsuk.components.SummaryList;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.components.Task;
import org.folkmoot.nhsuk.errors.ErrorPages;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Frame;
import org.folkmoot.nhsuk.view.Page;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static final Path GALLERY = Path.of("target/gallery");

    @Test
    void everyComponentRendersIntoOnePage() throws IOException {
        View view = View.page("Gallery", body(Stream.concat(shown(), Stream.of(form(new GalleryForm())))))
                .crumbs(new Crumb("Home", "/"), new Crumb("Strategies", "/strategies"))
                .notice("Your details were saved")
                .reviewed(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 1), "Company secretary");

        Document page = write("gallery", view);

        assertThat(page.title()).isEqualTo("Gallery – Oxleas NHS Foundation Trust");
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.select("main .nhsuk-notification-banner--success[role=alert]"))
                .hasSize(1);
    }

    @Test
    void aRefusedFormShowsItsErrorsOnTopAndBesideTheFields() throws IOException {
        GalleryForm form = new GalleryForm();
        form.bind(new MultivaluedHashMap<>(Map.of(
                "email",
                "not an address",
                "birth-day",
                "31",
                "birth-month",
                "February",
                "birth-year",
                "1984",
                "contact",
                "other",
                "needs",
                "x".repeat(210),
                "places",
                "many")));
        View view = View.page("About you", body(Stream.of(heading("About you"), form(form))))
                .back("/join")
                .errors(form);

        Document page = write("errors", view);

        assertThat(page.title()).startsWith("Error: About you – ");
        assertThat(page.select(".nhsuk-error-summary a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());
    }

    @Test
    void officePagesAreWide() throws IOException {
        Table table = Table.of("Members")
                .size("m")
                .column(Column.of("Name").sortedBy("?sort=name", "ascending"))
                .columns("Constituency", "Joined")
                .numeric("Meetings")
                .column(Column.of("Action").asHidden())
                .firstCellIsHeader()
                .compact()
                .responsive();
        for (int i = 1; i < 12; i++) {
            table.row("O’Brien " + i, "Bexley", "18 October 2023", i, Components.tag("Active", TagColour.GREEN));
        }
        View view = View.page(
                        "Members",
                        body(Stream.of(
                                heading("Members"),
                                Components.table(table),
                                Components.keyPaging("Members 1 to 11 of more than 10,000", "?before=1", "?after=11"))))
                .section(Section.OFFICE)
                .wide();

        Document page = write("office", view);

        assertThat(page.select("main .nhsuk-grid-column-full table")).hasSize(1);
        assertThat(page.select("header [aria-current]").eachText()).containsExactly("Members");
    }

    @Test
    void errorPagesHaveNoCodes() throws IOException {
        Document page = write("problem", ErrorPages.view(500, "7F3K-22"));

        assertThat(page.select("main").text()).contains("7F3K-22").doesNotContain("500");
    }

    private static Document write(String name, View view) throws IOException {
        String html = new String(
                new Page(view, frame(), "/office/members", view.noticeText()).html(), StandardCharsets.UTF_8);
        Files.createDirectories(GALLERY);
        Files.writeString(
                GALLERY.resolve(name + ".html"), html.replace("\"/assets/", "\"../classes/META-INF/resources/assets/"));
        return Jsoup.parse(html);
    }

    private static Frame frame() {
        List<NavItem> office = List.of(
                new NavItem("Today", "/office"),
                new NavItem("Members", "/office/members"),
                new NavItem("Applications", "/office/applications"),
                new NavItem("Meetings", "/office/meetings"),
                new NavItem("Messages", "/office/messages"),
                new NavItem("Reports", "/office/reports"));
        List<NavItem> open = List.of(
                new NavItem("Become a member", "/join"),
                new NavItem("Meetings", "/meetings"),
                new NavItem("Have your say", "/consultations"),
                new NavItem("Our strategy", "/strategy"),
                new NavItem("Our values", "/values"));
        return new Frame(
                "Oxleas NHS Foundation Trust",
                "http://127.0.0.1:8080",
                open,
                Map.of(Section.OFFICE, office),
                new Frame.Account("Ann Clerk", "/account", List.of(new NavItem("Office", "/office")), "/sign-out"),
                new Frame.Demo(
                        "This is a demonstration with invented people.", "Its clock says 12 November 2026.", "/demo"),
                Frame.Brand.NONE,
                Frame.SUPPORT_LINKS);
    }

    private static org.folkmoot.nhsuk.view.Template body(Stream<Content> contents) {
        List<Content> all = contents.toList();
        return out -> all.forEach(content -> content.writeTo(out));
    }

    private static Content heading(String words) {
        return (HtmlContent) out -> out.writeContent("<h1 class=\"nhsuk-heading-l\">" + words + "</h1>");
    }

    private static Content form(GalleryForm form) {
        return (HtmlContent) out -> {
            out.writeContent("<form method=\"post\" novalidate>");
            Components.fields(form).writeTo(out);
            out.writeContent("<div class=\"nhsuk-button-group\">");
            Components.button("Continue").writeTo(out);
            Components.secondary("Save for later").writeTo(out);
            Components.warning("Leave the trust").writeTo(out);
            Components.linkButton("Start now", "/join").writeTo(out);
            out.writeContent("</div></form>");
        };
    }

    private static Stream<Content> shown() {
        return Stream.of(
                heading("Every component"),
                Components.contentsList(
                        new ContentsItem("Our vision", "/a", true), new ContentsItem("Our priorities", "/b", false)),
                Components.inset("You can join at 14."),
                Components.warningCallout("Applications close soon", "Send yours by 18 October 2023."),
                Components.details("Why we ask", "The law says we must know."),
                Components.expander("Opening times", Html.text("9am to 5pm")),
                Components.tag("Sent", TagColour.GREEN),
                Html.text(" "),
                Components.tag("Waiting"),
                Components.summaryList(SummaryList.of(List.of(
                        Components.row("Name", "李小龍").change("/join/name", "name"),
                        Components.row("Address", Components.lines("1 High Street\nBexley"))
                                .change("/a", "address"),
                        Components.row("Member number", "Not given")))),
                Components.summaryList(SummaryList.of(List.of(Components.row("Seat", "Bexley")))
                        .withoutLastBorder()
                        .in(Card.of("Ann Governor").size("m").action("Change", "/g"))),
                Components.cardGroup(
                        Card.link("Become a member", "/join", "Have a say in how we care"),
                        Card.link("Come to a meeting", "/meetings", "Meet governors and staff")),
                Components.card(Card.of("What you said").content(Html.text("We listened."))),
                Components.taskList(
                        "tasks",
                        Task.completed("Your details", "/a"),
                        Task.incomplete("Your interests", "/b").hint("Two questions"),
                        Task.notYet("Send")),
                Components.notificationBanner(Banner.important("The survey closes on 18 October 2023")),
                Components.actionLink("Find your governor", "/governors"),
                Components.pagination(new Link("Our vision", "/a"), new Link("Our priorities", "/b")),
                Components.panel("Application sent", "We have sent you a mail"));
    }
}
