package org.folkmoot.platform.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the words of a mail, whatever program wrote it, and the names of what came with it. */
final class MailText {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int DEEPEST = 5;
    private static final int MOST_NAMES = 5;
    private static final String SIGNATURES = "(?i)application/(x-)?(pkcs7|pgp)-signature.*";

    private final List<String> names = new ArrayList<>();

    private MailText() {}

    /** The words; after them, in brackets, what came with them and was not kept. */
    static String of(Part mail) throws MessagingException, IOException {
        MailText reading = new MailText();
        String words = AnswerWords.own(reading.text(mail, 0));
        return reading.names.isEmpty() ? words : (words + "\n\n" + reading.came(words.isBlank())).strip();
    }

    /** All words of it, with what is quoted. */
    static String whole(Part mail) throws MessagingException, IOException {
        return new MailText().text(mail, 0);
    }

    private String came(boolean alone) {
        String first = alone ? "This answer has no words that we can read. With it came: " : "With it came: ";
        return "[" + first + String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
                + ". We do not keep files that are sent to this address.]";
    }

    private String text(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            return depth < DEEPEST && part.getContent() instanceof Multipart parts ? texts(part, parts, depth) : "";
        }
        if (isFile(part)) {
            note(part);
            return "";
        }
        return part.isMimeType("text/html") ? AnswerWords.ofHtml(decoded(part)) : decoded(part);
    }

    /** Of alternatives the first that says something, so that plain text goes before HTML; of anything else all. */
    private String texts(Part whole, Multipart parts, int depth) throws MessagingException, IOException {
        boolean alternatives = whole.isMimeType("multipart/alternative");
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            String each = text(parts.getBodyPart(i), depth + 1);
            if (!each.isBlank()) {
                texts.append(texts.isEmpty() ? "" : "\n\n").append(each.strip());
            }
            if (alternatives && !texts.isEmpty()) {
                return texts.toString();
            }
        }
        return texts.toString();
    }

    private static boolean isFile(Part part) throws MessagingException {
        boolean words = part.isMimeType("text/plain") || part.isMimeType("text/html");
        return !words || name(part) != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private void note(Part part) throws MessagingException {
        String type = part.getContentType();
        if (type != null && !type.matches("(?s)" + SIGNATURES)) {
            String name = name(part);
            names.add(name == null ? new ContentType(type).getBaseType().toLowerCase(Locale.ROOT) : name);
        }
    }

    private static @Nullable String name(Part part) {
        try {
            String name = part.getFileName();
            return name == null ? null : MimeUtility.decodeText(name).replaceAll("[\\p{Cntrl}\\[\\]]", "");
        } catch (MessagingException | IOException e) {
            return null;
        }
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        Charset said = charset(part);
        return said.equals(StandardCharsets.UTF_8) && !isUtf8(bytes)
                ? new String(bytes, Charset.forName("windows-1252"))
                : new String(bytes, said);
    }

    /** A mail that was cut off may end within a sign. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return bytes.length == MOST_BYTES;
        }
    }

    /** Programs that name a small charset often write signs of the larger one that grew from it. */
    private static Charset charset(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return switch (name == null ? "" : name.toLowerCase(Locale.ROOT)) {
                case "", "us-ascii", "ascii" -> StandardCharsets.UTF_8;
                case "gb2312", "gbk" -> Charset.forName("GB18030");
                case "iso-8859-1", "latin1" -> Charset.forName("windows-1252");
                default -> Charset.forName(MimeUtility.javaCharset(name));
            };
        } catch (MessagingException | IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
