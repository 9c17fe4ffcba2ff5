package org.folkmoot.platform.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A plain document of headings, paragraphs and tables that Word opens: in British English, with styles to change. */
public final class WordDocument {

    /** The type that a browser is told. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What is the same in every document, beside this class. */
    private static final List<String> FIXED =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml");

    private static final String CORE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties
             xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
             xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>
            <dc:language>en-GB</dc:language></cp:coreProperties>""";

    private final String title;
    private final String by;
    private final WordBody body = new WordBody();

    private WordDocument(String title, String by) {
        this.title = title;
        this.by = by;
        body.paragraph("Heading1", title);
    }

    /** A document with this title, which is its first heading too, by this organisation. */
    public static WordDocument titled(String title, String by) {
        return new WordDocument(title, by);
    }

    /** A heading of the second level. */
    public WordDocument heading(String text) {
        body.paragraph("Heading2", text);
        return this;
    }

    /** A paragraph; its line breaks are kept. */
    public WordDocument paragraph(String text) {
        body.paragraph("Normal", text);
        return this;
    }

    /** A table with what it shows for those who do not see it; nothing where it has no rows. */
    public WordDocument table(String caption, List<String> headings, List<? extends List<String>> rows) {
        if (!rows.isEmpty()) {
            body.table(caption, headings, rows);
        }
        return this;
    }

    /** The file; the same bytes for the same words. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : FIXED) {
                put(zip, name, fixed(name));
            }
            put(zip, "docProps/core.xml", CORE.formatted(WordBody.escaped(title), WordBody.escaped(by)));
            put(zip, "word/document.xml", body.xml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String fixed(String name) throws IOException {
        String file = name.substring(name.lastIndexOf('/') + 1).replace("[", "").replace("]", "");
        String resource = ".rels".equals(file) ? "package.rels" : file;
        try (InputStream text = WordDocument.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(text, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        write(zip, content);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String content) throws IOException {
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
