package org.folkmoot.platform.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Reads PDFs by PDFBox; what does not fit into memory waits in temporary files. */
@ApplicationScoped
class BoxPdfReader implements PdfReader {

    private static final int MOST_PAGES = 300;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final COSName LAUNCH = COSName.getPDFName("Launch");

    @Override
    public Optional<PdfFacts> read(Path file) {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(file.toFile()), IOUtils.createTempFileOnlyStreamCache())) {
            return Optional.of(document.isEncrypted() ? PdfFacts.ofLocked() : facts(document));
        } catch (InvalidPasswordException e) {
            return Optional.of(PdfFacts.ofLocked());
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            // Reason: a broken file makes the reader fail in many ways; it is no PDF to us.
            return Optional.empty();
        }
    }

    private static PdfFacts facts(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMarkInfo marks = catalog.getMarkInfo();
        String title = document.getDocumentInformation().getTitle();
        return new PdfFacts(
                document.getNumberOfPages(),
                false,
                hasPrograms(document.getDocument()),
                marks != null && marks.isMarked() && catalog.getStructureTreeRoot() != null,
                isSaid(title) || hasTitleInMetadata(catalog),
                isSaid(catalog.getLanguage()),
                text(document));
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean hasTitleInMetadata(PDDocumentCatalog catalog) throws IOException {
        if (catalog.getMetadata() == null) {
            return false;
        }
        try (var metadata = catalog.getMetadata().exportXMPMetadata()) {
            String xmp = new String(metadata.readNBytes(LONGEST_TEXT), java.nio.charset.StandardCharsets.UTF_8);
            return xmp.matches("(?s).*<dc:title>.*?<rdf:li[^>]*>\\s*[^<\\s].*");
        }
    }

    private static boolean hasPrograms(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary && isProgram(dictionary)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProgram(COSDictionary dictionary) {
        return acts(dictionary)
                || COSName.EMBEDDED_FILE.equals(dictionary.getCOSName(COSName.TYPE))
                || holdsAction(dictionary.getDictionaryObject(COSName.A))
                || holdsAction(dictionary.getDictionaryObject(COSName.OPEN_ACTION))
                || holdsAction(dictionary.getDictionaryObject(COSName.AA));
    }

    private static boolean holdsAction(@Nullable COSBase value) {
        if (!(value instanceof COSDictionary actions)) {
            return false;
        }
        return acts(actions)
                || actions.keySet().stream()
                        .map(actions::getDictionaryObject)
                        .anyMatch(each -> each instanceof COSDictionary action && acts(action));
    }

    private static boolean acts(COSDictionary action) {
        COSName what = action.getCOSName(COSName.S);
        return COSName.JAVA_SCRIPT.equals(what) || LAUNCH.equals(what);
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(MOST_PAGES);
        StringWriter text = new StringWriter();
        stripper.writeText(document, text);
        String whole = text.toString().strip();
        return whole.substring(0, Math.min(whole.length(), LONGEST_TEXT));
    }
}
