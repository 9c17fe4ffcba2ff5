package org.folkmoot.platform.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Stamps by PDFBox; the stamp is an artifact, which screen readers pass over. */
@ApplicationScoped
class BoxPdfStamp implements PdfStamp {

    private static final float FAINT = 0.16f;
    private static final float LINE_SIZE = 8;
    private static final float MARGIN = 18;
    private static final float THOUSAND = 1000;

    @Override
    public Path stamp(InputStream pdf, String word, String line) {
        try {
            Path source = Files.createTempFile("folkmoot", ".pdf");
            Path stamped = Files.createTempFile("folkmoot", ".pdf");
            try {
                Files.copy(pdf, source, StandardCopyOption.REPLACE_EXISTING);
                stamp(source, stamped, word, line);
                return stamped;
            } finally {
                Files.delete(source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stamp(Path source, Path target, String word, String line) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                        new RandomAccessReadBufferedFile(source.toFile()), IOUtils.createTempFileOnlyStreamCache());
                InputStream letters = BoxPdfStamp.class.getResourceAsStream("DejaVuSans-Bold.ttf")) {
            PDFont font = PDType0Font.load(document, Objects.requireNonNull(letters, "The font is missing"));
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(FAINT);
            for (PDPage page : document.getPages()) {
                stamp(document, page, font, faint, word, line);
            }
            document.save(target.toFile());
        }
    }

    private static void stamp(
            PDDocument document, PDPage page, PDFont font, PDExtendedGraphicsState faint, String word, String line)
            throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            PDRectangle area = page.getCropBox();
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, LINE_SIZE);
            content.newLineAtOffset(area.getLowerLeftX() + MARGIN, area.getUpperRightY() - MARGIN);
            content.showText(line);
            content.endText();
            across(content, area, page.getRotation(), font, faint, word);
            content.endMarkedContent();
        }
    }

    private static void across(
            PDPageContentStream content,
            PDRectangle area,
            int turned,
            PDFont font,
            PDExtendedGraphicsState faint,
            String word)
            throws IOException {
        double angle = Math.atan2(area.getHeight(), area.getWidth()) + Math.toRadians(turned);
        float diagonal = (float) Math.hypot(area.getHeight(), area.getWidth());
        float size = diagonal * 0.6f / (font.getStringWidth(word) / THOUSAND);
        float width = font.getStringWidth(word) / THOUSAND * size;
        double x = area.getLowerLeftX() + area.getWidth() / 2.0 - Math.cos(angle) * width / 2;
        double y = area.getLowerLeftY() + area.getHeight() / 2.0 - Math.sin(angle) * width / 2;
        content.setGraphicsStateParameters(faint);
        content.beginText();
        content.setFont(font, size);
        content.setTextMatrix(Matrix.getRotateInstance(angle, (float) x, (float) y));
        content.showText(word);
        content.endText();
    }
}
