package org.folkmoot.platform.bounces;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.folkmoot.platform.bounces.Report.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what arrives at the return address: delivery reports (RFC 3464) and complaints (RFC 5965) in a
 * {@code multipart/report} (RFC 6522), and those of older servers in plain words. Only what is addressed to a return address of ours with its signature counts;
 * automatic replies and notices that a mail is only late say nothing.
 */
final class ReadReport {

    private static final int MOST_BYTES = 64 * 1024;

    private final ReturnAddress addresses;

    ReadReport(ReturnAddress addresses) {
        this.addresses = addresses;
    }

    /** The report in a mail; empty where it holds none about a mail of ours. */
    Optional<Report> in(MimeMessage mail) throws MessagingException, IOException {
        OptionalLong message = addressee(mail);
        if (message.isEmpty()) {
            return Optional.empty();
        }
        return mail.isMimeType("multipart/report")
                ? forPrograms(mail, message.getAsLong())
                : PlainReport.in(mail, message.getAsLong());
    }

    private static Optional<Report> forPrograms(MimeMessage mail, long message) throws MessagingException, IOException {
        Multipart parts = multipart(mail);
        Part complaint = part(parts, "message/feedback-report");
        if (complaint != null) {
            return Optional.of(new Report(message, Kind.COMPLAINT, "", complaintWords(complaint)));
        }
        Part status = part(parts, "message/delivery-status");
        return status == null ? PlainReport.in(mail, message) : delivery(message, status);
    }

    private OptionalLong addressee(MimeMessage mail) throws MessagingException {
        return Stream.of("Delivered-To", "X-Original-To", "To")
                .flatMap(name -> values(mail, name))
                .map(addresses::message)
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

    /** The first recipient's part: each of our mails has one recipient. */
    private static Optional<Report> delivery(long message, Part part) throws MessagingException, IOException {
        try (InputStream in = new ByteArrayInputStream(bytes(part))) {
            new InternetHeaders(in); // of the message as a whole
            InternetHeaders recipient = new InternetHeaders(in);
            String action = first(recipient, "Action").toLowerCase(Locale.ROOT);
            if (!"failed".equals(action)) {
                return Optional.empty();
            }
            String status = first(recipient, "Status");
            String said = first(recipient, "Diagnostic-Code");
            return Optional.of(new Report(
                    message, Report.kindOf(status), status, said.isEmpty() ? "Not delivered, status " + status : said));
        }
    }

    private static String complaintWords(Part part) throws MessagingException, IOException {
        try (InputStream in = new ByteArrayInputStream(bytes(part))) {
            String type = first(new InternetHeaders(in), "Feedback-Type");
            return "Reported as unwanted" + (type.isEmpty() ? "" : " (" + type + ")");
        }
    }

    private static @Nullable Part part(Multipart parts, String type) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return part;
            }
        }
        return null;
    }

    private static Multipart multipart(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent() instanceof Multipart parts
                ? parts
                : new MimeMultipart(mail.getDataHandler().getDataSource());
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static String first(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return Objects.requireNonNullElse(value, "").strip();
    }
}
