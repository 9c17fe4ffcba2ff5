package org.folkmoot.nhsuk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.nhsuk.components.NavItem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final View HOME = View.page("Home <1>", out -> out.writeContent("<h1>Home</h1>"));

    @Test
    void titleAndContentStandInTheFrameOfTheSite() {
        Document page = render(HOME, "/");

        assertThat(page.title()).isEqualTo("Home <1> – Oxleas NHS Foundation Trust");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("main#maincontent h1").text()).isEqualTo("Home");
        assertThat(page.select("a.nhsuk-skip-link").attr("href")).isEqualTo("#maincontent");
        assertThat(page.select("header form").attr("action")).isEqualTo("/search");
        assertThat(page.select("footer a").eachAttr("href"))
                .containsExactly("/accessibility", "/contact", "/cookies", "/privacy");
    }

    @Test
    void nothingIsAskedOfAnotherHost() {
        Document page = render(HOME, "/");

        assertThat(page.select("link[href], script[src], img[src]").stream()
                        .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src")))
                .allMatch(address -> address.startsWith("/assets/"));
        assertThat(page.select("[style], style, [onclick], script:not([src])")).isEmpty();
    }

    @Test
    void theItemNearestToThePageIsMarked() {
        assertThat(render(HOME, "/meetings")
                        .select("header [aria-current=page]")
                        .text())
                .isEqualTo("Meetings");
        assertThat(render(HOME, "/meetings/agm")
                        .select("header [aria-current=true]")
                        .text())
                .isEqualTo("Meetings");
        assertThat(render(HOME, "/meetings-old").select("header [aria-current]"))
                .isEmpty();
    }

    @Test
    void signingOutIsAPostAndComesLast() {
        Document page = render(HOME, "/", new Frame.Account("Ann", "/account", List.of(), "/sign-out"));

        assertThat(page.select("nav[aria-label=Account] li")
                        .last()
                        .select("form[method=post][action=/sign-out] button"))
                .hasSize(1);
    }

    @Test
    void theOfficeSearchesMembersFromEveryPage() {
        assertThat(render(HOME.section(Section.OFFICE), "/office")
                        .select("header search form")
                        .attr("action"))
                .isEqualTo("/office/members");
    }

    @Test
    void aBarePageHasNoHeaderAndNoScript() {
        Document page = render(HOME.bare(), "/embed/meetings");

        assertThat(page.select("header, footer, script")).isEmpty();
        assertThat(page.select("main h1")).hasSize(1);
    }

    @Test
    void aContentPageSaysWhenItWasReviewed() {
        Document page = render(HOME.reviewed(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 1), "Secretary"), "/");

        assertThat(page.select(".nhsuk-review-date").text())
                .isEqualTo("Page last reviewed: 1 March 2026 Next review due: 1 March 2027 Owner: Secretary");
    }

    @Test
    void withersLeaveTheOriginalAlone() {
        HOME.status(404).wide().back("/x");

        assertThat(HOME.status()).isEqualTo(200);
        assertThat(HOME.isWide()).isFalse();
        assertThat(HOME.backHref()).isNull();
    }

    private static Document render(View view, String path) {
        return render(view, path, null);
    }

    private static Document render(View view, String path, Frame.@org.jspecify.annotations.Nullable Account account) {
        List<NavItem> nav = List.of(new NavItem("Meetings", "/meetings"), new NavItem("Our values", "/values"));
        Frame frame = new Frame(
                "Oxleas NHS Foundation Trust",
                "https://x.example",
                nav,
                Map.of(),
                account,
                null,
                Frame.Brand.NONE,
                Frame.SUPPORT_LINKS);
        return Jsoup.parse(new String(new Page(view, frame, path, null).html(), StandardCharsets.UTF_8));
    }
}
