package org.folkmoot.platform.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class WordDocumentTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static WordDocument document() {
        return WordDocument.titled("Our <membership> & more", "Example Trust")
                .heading("How many members we have")
                .paragraph("First line\nSecond line \u0007李小龍")
                .table("Numbers", List.of("Constituency", "End"), List.of(List.of("Bexley", "1,200")))
                .table("Nothing", List.of("Date"), List.of());
    }

    @Test
    void everyPartIsXmlAndThePartsThatWordLooksForAreThere() throws Exception {
        Map<String, Document> parts = parts(document().bytes());

        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "word/document.xml",
                        "word/styles.xml",
                        "word/_rels/document.xml.rels");
        NodeList named = parts.get("[Content_Types].xml").getElementsByTagName("Override");
        for (int i = 0; i < named.getLength(); i++) {
            assertThat(parts)
                    .containsKey(
                            ((Element) named.item(i)).getAttribute("PartName").substring(1));
        }
    }

    @Test
    void itSaysWhatItWasGiven() throws Exception {
        Document text = parts(document().bytes()).get("word/document.xml");

        assertThat(values(text, "t"))
                .contains("Our <membership> & more", "First line", "Second line 李小龍", "Bexley", "1,200");
        assertThat(attributes(text, "pStyle"))
                .startsWith("Heading1", "Heading2", "Normal", "TableHeading", "TableHeading", "TableText");
    }

    @Test
    void aTableHasAHeadingRowAndSaysWhatItShows() throws Exception {
        Document text = parts(document().bytes()).get("word/document.xml");

        assertThat(text.getElementsByTagNameNS(W, "tbl").getLength()).isEqualTo(1);
        assertThat(text.getElementsByTagNameNS(W, "tblHeader").getLength()).isEqualTo(1);
        assertThat(attributes(text, "tblCaption")).containsExactly("Numbers");
        assertThat(attributes(text, "tblDescription")).containsExactly("Columns: Constituency, End");
    }

    @Test
    void columnsAreAsWideAsWhatStandsInThem() throws Exception {
        byte[] written = WordDocument.titled("Numbers", "Example Trust")
                .table("Moves", List.of("Constituency", "End"), List.of(List.of("Rest of England", "1,200")))
                .bytes();

        NodeList columns = parts(written).get("word/document.xml").getElementsByTagNameNS(W, "gridCol");
        assertThat(((Element) columns.item(0)).getAttributeNS(W, "w")).isEqualTo("6884");
        assertThat(((Element) columns.item(1)).getAttributeNS(W, "w")).isEqualTo("2753");
    }

    @Test
    void itIsInBritishEnglishAndEveryStyleIsThere() throws Exception {
        Map<String, Document> parts = parts(document().bytes());

        Document styles = parts.get("word/styles.xml");
        assertThat(attributes(styles, "lang")).containsExactly("en-GB");
        List<String> known = new ArrayList<>();
        NodeList all = styles.getElementsByTagNameNS(W, "style");
        for (int i = 0; i < all.getLength(); i++) {
            known.add(((Element) all.item(i)).getAttributeNS(W, "styleId"));
        }
        assertThat(known).containsAll(attributes(parts.get("word/document.xml"), "pStyle"));
        assertThat(known).containsAll(attributes(parts.get("word/document.xml"), "tblStyle"));
    }

    @Test
    void theSameWordsAreTheSameFile() {
        assertThat(document().bytes()).isEqualTo(document().bytes());
    }

    private static Map<String, Document> parts(byte[] file)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static List<String> values(Document document, String name) {
        List<String> values = new ArrayList<>();
        NodeList found = document.getElementsByTagNameNS(W, name);
        for (int i = 0; i < found.getLength(); i++) {
            values.add(found.item(i).getTextContent());
        }
        return values;
    }

    private static List<String> attributes(Document document, String name) {
        List<String> values = new ArrayList<>();
        NodeList found = document.getElementsByTagNameNS(W, name);
        for (int i = 0; i < found.getLength(); i++) {
            values.add(((Element) found.item(i)).getAttributeNS(W, "val"));
        }
        return values;
    }
}
