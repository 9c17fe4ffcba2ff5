package org.folkmoot.launcher.mailbox;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** A mail, taken apart for showing: its headers, its text, its HTML and what is attached. */
record Mail(String id, List<HeaderLine> headers, MailParts parts) {
    private static final Session SESSION = Session.getInstance(new Properties());

    static Mail parse(String id, byte[] source) {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(source));
            List<HeaderLine> headers = new ArrayList<>();
            for (Header header : Collections.list(message.getAllHeaders())) {
                headers.add(new HeaderLine(header.getName(), decoded(header.getValue())));
            }
            return new Mail(id, List.copyOf(headers), MailParts.of(message));
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }

    String subject() {
        return header("Subject");
    }

    String from() {
        return header("From");
    }

    String sent() {
        return header("Date");
    }

    String text() {
        return parts.text();
    }

    /** Who it was handed to us for, whatever its To line says. */
    List<String> recipients() {
        return headers.stream()
                .filter(line -> line.name().equalsIgnoreCase("Delivered-To"))
                .map(HeaderLine::value)
                .toList();
    }

    private String header(String name) {
        return Objects.requireNonNull(headers.stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(HeaderLine::value)
                .findFirst()
                .orElse(""));
    }

    /** One header, decoded. */
    record HeaderLine(String name, String value) {}
}
