package org.folkmoot.platform.bounces;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write in answer to a mail of ours that takes answers. Only what is addressed to an answer address
 * with its signature counts; automatic replies, lists and reports say nothing.
 */
final class ReadAnswer {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int DEEPEST = 5;

    private final ReturnAddress addresses;

    ReadAnswer(ReturnAddress addresses) {
        this.addresses = addresses;
    }

    /** The answer in a mail; empty where it is none. */
    Optional<MailedAnswer> in(MimeMessage mail) throws MessagingException, IOException {
        OptionalLong message = addressee(mail);
        if (message.isEmpty() || isAutomatic(mail)) {
            return Optional.empty();
        }
        String words = AnswerWords.own(text(mail));
        String id = Objects.requireNonNullElseGet(mail.getMessageID(), () -> words);
        return words.isBlank() ? Optional.empty() : Optional.of(new MailedAnswer(message.getAsLong(), id, words));
    }

    private OptionalLong addressee(MimeMessage mail) throws MessagingException {
        return Stream.of("Delivered-To", "X-Original-To", "To", "Cc")
                .flatMap(name -> values(mail, name))
                .map(addresses::answered)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    private static Stream<String> values(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? Stream.empty() : Stream.of(values);
        } catch (MessagingException e) {
            return Stream.empty();
        }
    }

    private static boolean isAutomatic(MimeMessage mail) throws MessagingException {
        String submitted = Objects.requireNonNullElse(mail.getHeader("Auto-Submitted", null), "no");
        String precedence = Objects.requireNonNullElse(mail.getHeader("Precedence", null), "");
        return !submitted.strip().toLowerCase(Locale.ROOT).startsWith("no")
                || precedence.strip().toLowerCase(Locale.ROOT).matches("bulk|junk|list|auto_reply")
                || mail.getHeader("X-Autoreply") != null
                || mail.isMimeType("multipart/report");
    }

    private static String text(Part mail) throws MessagingException, IOException {
        String plain = first(mail, "text/plain", 0);
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        String html = first(mail, "text/html", 0);
        return html == null ? "" : AnswerWords.ofHtml(html);
    }

    private static @Nullable String first(Part part, String type, int depth) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getFileName() == null) {
            return decoded(part);
        }
        if (depth < DEEPEST && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                String found = first(each, type, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), charset(part));
        }
    }

    private static Charset charset(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
