package org.folkmoot.platform.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is by its own signs, whatever its name says.
 *
 * @param type null for what the site does not publish
 * @param programs carries macros or scripts
 * @param locked needs a password, or may well need one
 */
record FileLook(@Nullable FileType type, boolean programs, boolean locked) {

    private static final int HEAD = 4096;
    private static final int MOST_PICTURE = 5 * 1024 * 1024;
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Pattern ACTIVE =
            Pattern.compile("<script|javascript:|<foreignobject|<!doctype|<!entity|<iframe|\\son[a-z]+\\s*=");

    private static final FileLook UNKNOWN = new FileLook(null, false, false);

    /** Looks at a file. */
    static FileLook at(Path file) throws IOException {
        byte[] head = head(file);
        if (begins(head, OLD_OFFICE)) {
            // Reason: Word, Excel and PowerPoint before 2007, and what newer ones make of a file with a password.
            return new FileLook(null, false, true);
        }
        if (begins(head, ZIP)) {
            return ZipLook.at(file);
        }
        FileType plain = plain(head);
        return plain != null ? of(plain) : svg(file, head);
    }

    static FileLook of(FileType type) {
        return new FileLook(type, false, false);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static @Nullable FileType plain(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.substring(0, Math.min(text.length(), 1024)).contains("%PDF-")) {
            return FileType.PDF;
        }
        if (begins(head, PNG)) {
            return FileType.PNG;
        }
        if (begins(head, JPEG)) {
            return FileType.JPEG;
        }
        if (text.startsWith("ID3") || isMpegSound(head)) {
            return FileType.MP3;
        }
        return text.startsWith("ftyp", 4) ? mpeg4(text) : null;
    }

    /** The sign with which every frame of MPEG sound begins: eleven ones, then layer III. */
    private static boolean isMpegSound(byte[] head) {
        return head.length > 2 && head[0] == (byte) 0xFF && (head[1] & 0xE6) == 0xE2;
    }

    private static @Nullable FileType mpeg4(String text) {
        String brand = text.substring(8, 12);
        if (brand.startsWith("M4A")) {
            return FileType.SOUND;
        }
        return brand.matches("isom|iso[2-9]|mp4[12]|avc1|M4V |dash") ? FileType.FILM : null;
    }

    private static FileLook svg(Path file, byte[] head) throws IOException {
        String start = new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        boolean picture = start.startsWith("<svg") || (start.startsWith("<?xml") && start.contains("<svg"));
        if (!picture || Files.size(file) > MOST_PICTURE) {
            return UNKNOWN;
        }
        String whole = Files.readString(file, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return new FileLook(FileType.SVG, ACTIVE.matcher(whole).find(), false);
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(Arrays.copyOf(content, mark.length), mark);
    }
}
