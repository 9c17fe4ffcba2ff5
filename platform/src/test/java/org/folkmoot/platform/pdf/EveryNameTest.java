package org.folkmoot.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EveryNameTest {

    @Test
    void arabicLettersTakeTheFormThatTheirNeighboursGiveThem() {
        // m joins h, h joins m, m joins d; d joins nothing after it.
        assertThat(ArabicLetters.joined("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(ArabicLetters.joined("علا")).isEqualTo("\uFECB\uFEFC");
        assertThat(ArabicLetters.joined("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(ArabicLetters.joined("پری")).isEqualTo("\uFB58\uFEAE\uFBFC");
        assertThat(ArabicLetters.joined("Ann 李")).isEqualTo("Ann 李");
    }

    @Test
    void whatIsReadFromTheRightStandsInThatOrderOnPaper() {
        RightToLeft turn = new RightToLeft();
        DirectionRuns runs = new DirectionRuns();
        runs.setParagraph("Dear محمد!", DirectionRuns.LTR);

        assertThat(turn.reorderRTLTextToLTR("(אב)")).isEqualTo("(בא)");
        assertThat(runs.countTextRuns()).isGreaterThan(1);
        assertThat(runs.getVisualRun(1).getDirection()).isEqualTo(DirectionRuns.RTL);
        assertThat(runs.getVisualRun(1).getStart()).isEqualTo(5);
    }

    @Test
    void everyNameIsPrintedAndASignThatNoFontHasIsNamed() throws IOException {
        Glyphs glyphs = new Glyphs();
        String names = "李小龍 Łukasz O’Brien محمد علي שרה Ελένη Ивaн";

        byte[] pdf = new TaggedPdfWriter()
                .write(PdfPage.titled("Names")
                        .paragraph(names + " \uD83E\uDD84")
                        .xhtml());

        assertThat(glyphs.missing(names)).isEmpty();
        assertThat(glyphs.missing("Unicorn \uD83E\uDD84\uD83E\uDD84")).isEqualTo("\uD83E\uDD84");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // A glyph that a radical shares with a sign is read back as the radical.
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            assertThat(text).contains("李小龍", "Łukasz", "Ελένη", "محمد علي");
        }
    }

    @Test
    void aDocumentWithoutOtherScriptsCarriesNoSecondFont() {
        byte[] plain = new TaggedPdfWriter().write(PdfPage.titled("Ann").xhtml());

        assertThat(Glyphs.needsHan("Ann محمد")).isFalse();
        assertThat(plain).hasSizeLessThan(100_000);
    }
}
