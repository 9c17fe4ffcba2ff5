package org.folkmoot.launcher.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a mail: the first text, the first HTML, and everything else as attachments. */
final class MailParts {
    private @Nullable String text;
    private @Nullable String html;
    private final List<Attachment> attachments = new ArrayList<>();

    static MailParts of(Part message) {
        MailParts parts = new MailParts();
        try {
            parts.read(message);
        } catch (MessagingException | IOException e) {
            parts.text = "This mail cannot be read: " + e.getMessage();
        }
        return parts;
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart inner = multipart.getBodyPart(i);
                read(inner);
            }
        } else if (isBody(part, "text/plain") && text == null) {
            text = decoded(part);
        } else if (isBody(part, "text/html") && html == null) {
            html = decoded(part);
        } else {
            attach(part);
        }
    }

    private static boolean isBody(Part part, String type) throws MessagingException {
        return part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private void attach(Part part) throws MessagingException, IOException {
        String type = part.getContentType().replaceFirst(";.*", "").strip();
        String name = Objects.requireNonNullElse(part.getFileName(), "part-" + (attachments.size() + 1));
        try (InputStream in = part.getInputStream()) {
            attachments.add(new Attachment(name, type, in.readAllBytes()));
        }
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), charset(part.getContentType()));
        }
    }

    private static Charset charset(String contentType) {
        String name = contentType.replaceFirst("(?is).*charset=\"?([\\w-]+).*", "$1");
        try {
            return name.equals(contentType) ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    String text() {
        return Objects.requireNonNullElse(text, "");
    }

    String html() {
        return Objects.requireNonNullElse(html, "");
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** A file that came with a mail. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Attachment(String name, String type, byte[] content) {}
}
