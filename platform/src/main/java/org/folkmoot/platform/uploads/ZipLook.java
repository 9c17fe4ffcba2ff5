package org.folkmoot.platform.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What a file of files is: one of Office, OpenDocument or EPUB, by the parts that it has. */
final class ZipLook {

    private static final int MOST_PARTS = 20_000;
    private static final int LONGEST = 1024 * 1024;

    private ZipLook() {}

    static FileLook at(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = names(zip);
            String kinds = text(zip, "[Content_Types].xml");
            String manifest = text(zip, "META-INF/manifest.xml");
            boolean programs = names.stream().anyMatch(ZipLook::isProgram) || kinds.contains("macroenabled");
            boolean locked = manifest.contains("encryption-data") || names.contains("meta-inf/encryption.xml");
            return new FileLook(type(names, text(zip, "mimetype")), programs, locked);
        } catch (ZipException | IllegalArgumentException e) {
            // Reason: entries with a password cannot be opened, and names that are no text are no document's.
            return new FileLook(null, false, true);
        }
    }

    private static Set<String> names(ZipFile zip) throws ZipException {
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> parts = zip.entries();
        while (parts.hasMoreElements()) {
            names.add(parts.nextElement().getName().toLowerCase(Locale.ROOT));
            if (names.size() > MOST_PARTS) {
                throw new ZipException("too many parts");
            }
        }
        return names;
    }

    private static boolean isProgram(String name) {
        return name.endsWith("vbaproject.bin")
                || name.contains("activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.endsWith(".exe")
                || name.endsWith(".js")
                || name.contains("/embeddings/oleobject");
    }

    private static @Nullable FileType type(Set<String> names, String mime) {
        if (!mime.isEmpty()) {
            return FileType.of(mime.strip()).orElse(null);
        }
        if (names.contains("word/document.xml")) {
            return FileType.WORD;
        }
        if (names.contains("xl/workbook.xml")) {
            return FileType.EXCEL;
        }
        return names.contains("ppt/presentation.xml") ? FileType.SLIDES : null;
    }

    /** A part as small letters; empty where there is none. */
    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(part)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }
}
