package org.folkmoot.strategy.packs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is, read from its own bytes. */
final class FileKind {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private FileKind() {}

    /** The content type; empty for what the site does not publish, pictures with scripts included. */
    static Optional<String> of(byte[] content) {
        if (begins(content, PDF)) {
            return Optional.of("application/pdf");
        }
        if (begins(content, PNG)) {
            return Optional.of("image/png");
        }
        if (begins(content, JPEG)) {
            return Optional.of("image/jpeg");
        }
        return svg(new String(content, StandardCharsets.UTF_8));
    }

    private static Optional<String> svg(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        boolean picture = small.startsWith("<svg") || (small.startsWith("<?xml") && small.contains("<svg"));
        boolean active = small.contains("<script")
                || small.contains("javascript:")
                || small.contains("<foreignobject")
                || small.contains("<!doctype")
                || small.matches("(?s).*\\son[a-z]+\\s*=.*");
        return picture && !active ? Optional.of("image/svg+xml") : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(Arrays.copyOf(content, mark.length), mark);
    }
}
