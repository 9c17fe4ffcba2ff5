package org.folkmoot.nhsuk.errors;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPagesTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 413, 418, 422, 429, 500, 502, 503})
    void everyStatusHasAPageInPlainWords(int status) {
        Document page = Jsoup.parse(ErrorPages.html(status, null));

        assertThat(page.select("h1").text()).isNotBlank().isEqualTo(page.title());
        assertThat(page.text()).doesNotContain(Integer.toString(status)).doesNotContainIgnoringCase("error");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("main p")).isNotEmpty();
    }

    @Test
    void theReferenceIsShownAndEscaped() {
        assertThat(ErrorPages.html(500, "<b>7F3K</b>")).contains("&lt;b&gt;7F3K&lt;/b&gt;");
    }

    @Test
    void aRefusalSpeaksInTheWordsOfItsRule() {
        assertThat(ErrorPages.refused("You cannot do this", "The election has begun.", "")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aRefusalLeadsToWhereItCanBeMended() {
        assertThat(refusal("/office/meetings/1/formats").select("a").eachAttr("href"))
                .contains("/office/meetings/1/formats");
        assertThat(refusal("").select("a").eachText()).noneMatch(each -> each.contains("where you can do this"));
    }

    private static Document refusal(String mendedAt) {
        StringOutput html = new StringOutput();
        ErrorPages.refused("You cannot do this", "Formats are missing.", mendedAt)
                .body()
                .render(new OwaspHtmlTemplateOutput(html));
        return Jsoup.parse(html.toString());
    }

    @Test
    void aViewCarriesItsStatus() {
        assertThat(ErrorPages.view(404).status()).isEqualTo(404);
        assertThat(ErrorPages.view(404).isCacheable()).isFalse();
    }
}
