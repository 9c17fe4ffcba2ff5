package org.folkmoot.members.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of an XLSX workbook row by row with what Java brings: cells as text, dates as 1980-03-31. The
 * file lies beside the work for that time, because the parts of a workbook come in no fixed order.
 */
public final class Workbook {

    private static final long LARGEST_PART = 4L << 30;
    private static final String SHEETS = "xl/worksheets/";

    private Workbook() {}

    /** True where a file begins as every workbook does. */
    public static boolean beginsLikeOne(byte[] start) {
        return start.length > 1 && start[0] == 'P' && start[1] == 'K';
    }

    /** Gives every row of the first sheet to the taker. */
    public static void read(InputStream content, RowTaker taker) throws IOException {
        Path file = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                read(zip, taker);
            }
        } catch (ZipException | XMLStreamException | NumberFormatException e) {
            throw new UnreadableSheet("The file is not a workbook that can be read", e);
        } finally {
            Files.delete(file);
        }
    }

    private static void read(ZipFile zip, RowTaker taker) throws IOException, XMLStreamException {
        ZipEntry sheet = zip.stream()
                .map(ZipEntry.class::cast)
                .filter(each ->
                        each.getName().startsWith(SHEETS) && each.getName().endsWith(".xml"))
                .min(Comparator.comparingInt((ZipEntry each) -> each.getName().length())
                        .thenComparing(ZipEntry::getName))
                .orElseThrow(() -> new UnreadableSheet("The workbook has no sheet", null));
        List<String> shared = new ArrayList<>();
        part(zip, "xl/sharedStrings.xml").ifPresent(xml -> shared.addAll(xml));
        List<Boolean> dates = WorkbookStyles.dates(open(zip, "xl/styles.xml"));
        try (InputStream stream = limited(zip, sheet)) {
            new SheetRows(shared, dates).read(reader(stream), taker);
        }
    }

    private static Optional<List<String>> part(ZipFile zip, String name) throws IOException, XMLStreamException {
        InputStream stream = open(zip, name);
        return stream == null ? Optional.empty() : Optional.of(texts(reader(stream)));
    }

    private static @Nullable InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : limited(zip, entry);
    }

    private static InputStream limited(ZipFile zip, ZipEntry entry) throws IOException {
        if (entry.getSize() > LARGEST_PART) {
            throw new UnreadableSheet("The workbook is too large", null);
        }
        return new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
    }

    static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(stream);
    }

    /** The shared texts; what is read aloud beside them is left out. */
    private static List<String> texts(XMLStreamReader xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && "si".equals(xml.getLocalName())) {
                text.setLength(0);
            } else if (event == XMLStreamConstants.START_ELEMENT && "t".equals(xml.getLocalName())) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && "si".equals(xml.getLocalName())) {
                texts.add(text.toString());
            }
        }
        return texts;
    }
}
