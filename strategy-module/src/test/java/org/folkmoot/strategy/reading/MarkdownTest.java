package org.folkmoot.strategy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown becomes clean HTML that fits the page round it. */
class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[click](javascript:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "<img src=x onerror=alert(1)>",
                "![x](https://elsewhere.example/track.gif)",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>p{display:none}</style>"
            })
    void scriptsAndForeignContentDoNotGetThrough(String markdown) {
        String html = Markdown.render(markdown, 2).html();

        assertThat(html).doesNotContain("<script", "<img", "<iframe", "<style", "javascript:", "data:text");
        assertThat(html).doesNotContain("<a href=\"https://example.org\" onclick");
    }

    @Test
    void aPictureOfThePageItselfIsShownWithItsWords() {
        String html = Markdown.render("![Staff at \"work\"](files/staff.png \"no\")", 2)
                .html();

        assertThat(html)
                .contains("src=\"files/staff.png\"", "alt=\"Staff at &#34;work&#34;\"")
                .doesNotContain("title");
        assertThat(FilesInText.in(html, "/media/page/contact/")).contains("src=\"/media/page/contact/staff.png\"");
        assertThat(FilesInText.asWords(html))
                .contains("[Picture: Staff at &#34;work&#34;]")
                .doesNotContain("<img");
    }

    @Test
    void headingsBeginAtTheLevelOfThePageAndLeaveNoGap() {
        String html = Markdown.render("# One\n\n### Deep\n\n###### Deeper", 2).html();

        assertThat(html).contains("<h2 id=\"one\">One</h2>", "<h3 id=\"deep\">", "<h4 id=\"deeper\">");
        assertThat(html).doesNotContain("<h1");
    }

    @Test
    void equalHeadingsGetDifferentIds() {
        Markdown.Rendered rendered = Markdown.render("## Why\n\n## Why", 2);

        assertThat(rendered.headings()).extracting(Markdown.Heading::id).containsExactly("why", "why-2");
    }

    @Test
    void theListOfContentsIsMadeFromTheHighestHeadings() {
        Markdown.Rendered rendered = Markdown.render("## A `b`\n\n### C\n\n## *D*", 2);

        assertThat(rendered.headings()).extracting(Markdown.Heading::text).containsExactly("A b", "D");
    }

    @Test
    void aTableIsATableOfTheDesignSystem() {
        String html = Markdown.render("| A | B |\n| --- | :-: |\n| 1 | 2 |", 2).html();

        assertThat(html).contains("<table class=\"nhsuk-table\">", "scope=\"col\"", "nhsuk-table__cell");
    }

    @Test
    void namesInAnyScriptStayAsTheyAre() {
        String html = Markdown.render("O’Brien, 李小龍 and שלום 🎉", 2).html();

        assertThat(html).contains("李小龍", "שלום");
    }

    @Test
    void aHugeTextIsRendered() {
        String html = Markdown.render("word ".repeat(100_000), 2).html();

        assertThat(html).hasSizeGreaterThan(400_000);
    }
}
