package org.folkmoot.platform.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what people write in answer to a mail of ours that takes answers. Only what is addressed to an answer address
 * with its signature counts; automatic replies, lists and reports say nothing.
 */
final class ReadAnswer {

    /** What programs that set no header put in front of the subject. */
    private static final Pattern SUBJECTS = Pattern.compile(
            "(?i)^(automatic reply|auto(matic)?[ -]?(response|reply|answer)|out of (the )?office|undeliverable|"
                    + "mail delivery (failed|failure)|delivery status notification|returned mail|failure notice)\\b.*");

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
        String words = MailText.of(mail);
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
        String subject = Objects.requireNonNullElse(mail.getSubject(), "");
        return !submitted.strip().toLowerCase(Locale.ROOT).startsWith("no")
                || precedence.strip().toLowerCase(Locale.ROOT).matches("bulk|junk|list|auto_reply")
                || Stream.of("X-Autoreply", "X-Autorespond", "X-Failed-Recipients", "List-Id")
                        .anyMatch(name -> values(mail, name).findAny().isPresent())
                || values(mail, "Return-Path").anyMatch(path -> "<>".equals(path.strip()))
                || mail.isMimeType("multipart/report")
                || SUBJECTS.matcher(subject.strip()).matches();
    }
}
