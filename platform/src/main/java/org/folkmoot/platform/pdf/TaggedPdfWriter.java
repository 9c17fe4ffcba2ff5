package org.folkmoot.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * PDF/UA by openhtmltopdf, with the DejaVu fonts embedded and nothing fetched from anywhere. A document with Chinese,
 * Japanese or Korean signs gets a second font, and what is read from the right is set that way.
 */
@ApplicationScoped
class TaggedPdfWriter implements PdfWriter {

    private static final String FAMILY = "DejaVu Sans";
    private static final String HAN = "Noto Sans SC";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    @Override
    public byte[] write(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> Glyphs.open(Glyphs.LATIN), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> Glyphs.open("DejaVuSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(DirectionRuns::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        boolean han = Glyphs.needsHan(xhtml);
        if (han) {
            builder.useFont(() -> Glyphs.open(Glyphs.HAN), HAN, 400, FontStyle.NORMAL, true);
        }
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(
                han ? xhtml.replace("family: '" + FAMILY + "'", "family: '" + FAMILY + "', '" + HAN + "'") : xhtml,
                null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
