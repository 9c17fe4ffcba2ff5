package org.folkmoot.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

    @Test
    void aPageIsFoundUnderTheVersionItWasMadeFor() {
        KeptPages pages = new KeptPages(1_000_000);
        pages.keep("/strategy", page("1", "old"));

        assertThat(pages.find("/strategy", "1", 0)).isNotNull();
        assertThat(pages.find("/strategy", "2", 0)).isNull();
    }

    @Test
    void aPageThatShowsTheHourIsFoundForItsSecondAndNotAfter() {
        KeptPages pages = new KeptPages(1_000_000);
        pages.keep("/meetings", KeptPage.of("1", 1_000L, "text/html", new byte[] {'a'}));

        assertThat(pages.find("/meetings", "1", 999)).isNotNull();
        assertThat(pages.find("/meetings", "1", 1_000)).isNull();
    }

    @Test
    void whileOneMakesAPageAnewTheOthersAreGivenTheLastOneForASecond() {
        long second = 1_000_000_000L;
        KeptPages pages = new KeptPages(1_000_000);
        pages.keep("/meetings", KeptPage.of("1", 1_000L, "text/html", new byte[] {'a'}));

        assertThat(pages.find("/meetings", "1", 1_000)).as("makes it anew").isNull();
        assertThat(pages.find("/meetings", "1", 1_001)).as("waits for nobody").isNotNull();
        assertThat(pages.find("/meetings", "2", 1_001))
                .as("of other content it is never given")
                .isNull();
        assertThat(pages.find("/meetings", "1", second + 1_000))
                .as("nobody kept a new one")
                .isNull();

        pages.keep("/meetings", KeptPage.of("1", 2 * second, "text/html", new byte[] {'b'}));
        assertThat(pages.find("/meetings", "1", 2 * second)).isNull();
        assertThat(pages.find("/meetings", "1", 2 * second + 1)).isNotNull();
    }

    @Test
    void pagesAreDroppedBeforeTheyTakeTooMuch() {
        KeptPages pages = new KeptPages(1000);
        for (int number = 0; number < 100; number++) {
            pages.keep("/" + number, page("1", "page " + number));
        }

        assertThat(pages.find("/99", "1", 0)).isNotNull();
        assertThat(pages.find("/0", "1", 0)).isNull();
    }

    @Test
    void bothFormsHoldTheSameAndHaveTagsOfTheirOwn() throws IOException {
        KeptPages pages = new KeptPages(1_000_000);
        KeptPage page = page("1", "Our strategy");

        byte[] unzipped = new GZIPInputStream(new ByteArrayInputStream(pages.body(page, true))).readAllBytes();

        assertThat(unzipped).isEqualTo(pages.body(page, false)).asString(UTF_8).isEqualTo("Our strategy");
        assertThat(pages.body(page, false)).as("unpacked once").isSameAs(pages.body(page, false));
        assertThat(page.tag(true)).isNotEqualTo(page.tag(false));
        assertThat(page("2", "Our strategy").tag(false)).isEqualTo(page.tag(false));
    }

    private static KeptPage page(String made, String body) {
        return KeptPage.of(made, null, "text/html", body.getBytes(UTF_8));
    }
}
