package org.folkmoot.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxPdfTest {

    private static final byte[] OURS = new TaggedPdfWriter()
            .write(PdfPage.titled("Framework").paragraph("Care close to home").xhtml());

    @TempDir
    private Path folder;

    private final PdfReader reader = new BoxPdfReader();

    @Test
    void whatWeMakeIsTaggedAndHasATitleALanguageAndText() throws IOException {
        PdfFacts facts = reader.read(file(OURS)).orElseThrow();

        assertThat(facts)
                .matches(PdfFacts::tagged)
                .matches(PdfFacts::titled)
                .matches(PdfFacts::inALanguage)
                .matches(each -> !each.programs() && !each.locked() && each.pages() == 1);
        assertThat(facts.text()).contains("Care close to home");
    }

    @Test
    void aStampIsOnThePageAndTheRestStaysAsItWas() throws IOException {
        Path stamped = new BoxPdfStamp().stamp(new ByteArrayInputStream(OURS), "DRAFT", "Draft – not final");

        PdfFacts facts = reader.read(stamped).orElseThrow();
        Files.delete(stamped);
        assertThat(facts.text()).contains("Draft – not final", "Care close to home");
        assertThat(facts.text().replaceAll("\\s", "")).contains("DRAFT");
        assertThat(facts).matches(PdfFacts::tagged).matches(PdfFacts::inALanguage);
    }

    @Test
    void aLockedFileAndOneWithAScriptAreSeen() throws IOException {
        Path locked = made(
                document -> document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission())));
        Path scripted =
                made(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));

        assertThat(reader.read(locked).orElseThrow().locked()).isTrue();
        assertThat(reader.read(scripted).orElseThrow().programs()).isTrue();
    }

    @Test
    void anEmptyPageIsUntaggedAndHasNoText() throws IOException {
        PdfFacts facts = reader.read(made(document -> {})).orElseThrow();

        assertThat(facts).matches(each -> !each.tagged() && !each.titled() && !each.inALanguage());
        assertThat(facts.text()).isEmpty();
    }

    @Test
    void whatIsNoPdfHasNoFacts() throws IOException {
        assertThat(reader.read(file("%PDF-1.7 and then nothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .isEmpty();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".pdf"), content);
    }

    private Path made(Change change) throws IOException {
        Path file = Files.createTempFile(folder, "a", ".pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.on(document);
            document.save(file.toFile());
        }
        return file;
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }
}
