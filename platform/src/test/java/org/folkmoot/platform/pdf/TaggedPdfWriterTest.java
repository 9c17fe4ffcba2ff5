package org.folkmoot.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedPdfWriterTest {

    private static final String PAGE = "<html lang=\"en-GB\"><head><title>Your letter</title>"
            + "<meta name=\"subject\" content=\"A letter\"/>"
            + "<style>body { font-family: 'DejaVu Sans' }</style></head>"
            + "<body><h1>Hello</h1><p>Siobhán O’Brien, Łódź</p></body></html>";

    @Test
    void aPageBecomesATaggedPdfWithEmbeddedFonts() throws IOException {
        byte[] pdf = new TaggedPdfWriter().write(PAGE);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Hello", "Siobhán O’Brien, Łódź");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Your letter");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void nothingIsFetchedFromAnywhere() throws IOException {
        byte[] pdf =
                new TaggedPdfWriter().write(PAGE.replace("<h1>", "<img alt=\"x\" src=\"file:///etc/hostname\"/><h1>"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }
}
