package org.folkmoot.members.postcodes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of every sheet of a small workbook, as text: the code list of Code-Point Open is one. */
final class CodeList {

    /** The real one has about a megabyte. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private final List<String> shared = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private CodeList() {}

    static List<List<String>> rows(InputStream workbook) throws IOException {
        byte[] bytes = workbook.readNBytes(LARGEST);
        CodeList list = new CodeList();
        // The texts may stand behind the sheets that use them.
        list.each(bytes, "xl/sharedStrings", list::readShared);
        list.each(bytes, "xl/worksheets/", list::readSheet);
        return list.rows;
    }

    private void each(byte[] workbook, String part, PartReader reader) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(part) && entry.getName().endsWith(".xml")) {
                    reader.read(open(new ByteArrayInputStream(zip.readNBytes(LARGEST))));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("The list of codes cannot be read", e);
        }
    }

    private static XMLStreamReader open(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(part);
    }

    private void readShared(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && "t".equals(xml.getLocalName())) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && "si".equals(xml.getLocalName())) {
                shared.add(text.toString());
                text.setLength(0);
            }
        }
    }

    private void readSheet(XMLStreamReader xml) throws XMLStreamException {
        List<String> row = new ArrayList<>();
        String type = "";
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT && "c".equals(name)) {
                type = xml.getAttributeValue(null, "t") == null ? "" : xml.getAttributeValue(null, "t");
            } else if (event == XMLStreamConstants.START_ELEMENT && ("v".equals(name) || "t".equals(name))) {
                row.add(text(type, xml.getElementText()));
            } else if (event == XMLStreamConstants.END_ELEMENT && "row".equals(name)) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
    }

    private String text(String type, String value) {
        if (!"s".equals(type)) {
            return value;
        }
        int number = Integer.parseInt(value);
        return number < shared.size() ? shared.get(number) : "";
    }

    /** Reads one part of the workbook. */
    private interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }
}
