package org.folkmoot.platform.outbox;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a stored message becomes a mail: text and HTML, an attachment, a Message-ID that stays the same
 * however often it is sent. No text that anyone typed reaches a header except as encoded subject or name.
 */
@ApplicationScoped
class MailBuilder {

    private static final Pattern SAFE_ADDRESS = Pattern.compile("https?://[\\x21-\\x3b\\x3d\\x3f-\\x7e]+");
    private static final Pattern SAFE_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9-]+)*");

    private final LiveLinks links;
    private final TrustSettings settings;
    private final ReturnPath returnPath;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MailBuilder() {
        links = null;
        settings = null;
        returnPath = null;
    }

    @Inject
    MailBuilder(LiveLinks links, TrustSettings settings, ReturnPath returnPath) {
        this.links = links;
        this.settings = settings;
        this.returnPath = returnPath;
    }

    /** The mail; fails where the address is none. */
    MimeMessage build(Session session, OutgoingMail row, String messageId) throws MessagingException {
        StableMessage mail = new StableMessage(session, messageId);
        returnPath.of(row.id()).ifPresent(mail::setEnvelopeFrom);
        mail.setFrom(MailAddresses.of(settings.mailFrom(), sender(row)));
        Optional<String> answers = returnPath.answers(row.id(), row.kind());
        if (answers.isPresent()) {
            mail.setReplyTo(new Address[] {MailAddresses.of(answers.get(), sender(row))});
        }
        mail.setRecipient(RecipientType.TO, MailAddresses.of(row.toAddress(), row.toName()));
        mail.setSubject(MailText.oneLine(row.subject()), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(RealTime.now()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "en-GB");
        Map<String, String> addresses = links.addresses(row.links());
        String unsubscribe = unsubscribe(row, addresses);
        if (unsubscribe != null) {
            mail.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setContent(content(row, addresses, unsubscribe));
        mail.saveChanges();
        return mail;
    }

    private String sender(OutgoingMail row) {
        return row.fromName() == null ? settings.shortName() : row.fromName();
    }

    private static @Nullable String unsubscribe(OutgoingMail row, Map<String, String> addresses) {
        boolean stoppable =
                row.messageClass() == MessageClass.ENGAGEMENT || row.messageClass() == MessageClass.MARKETING;
        String address = row.unsubscribe() == null ? null : addresses.get(row.unsubscribe());
        return stoppable && address != null && SAFE_ADDRESS.matcher(address).matches() ? address : null;
    }

    private MimeMultipart content(OutgoingMail row, Map<String, String> addresses, @Nullable String unsubscribe)
            throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(plain(row, addresses, unsubscribe), "plain"));
        alternative.addBodyPart(text(html(row, addresses, unsubscribe), "html"));
        if (row.attachmentText() == null || row.attachmentName() == null || row.attachmentType() == null) {
            return alternative;
        }
        if (row.attachmentType().startsWith("text/calendar")) {
            // Calendars act on the entry where it is one of the alternatives; people save the attachment.
            alternative.addBodyPart(file(row.attachmentText(), row.attachmentType()));
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternative);
        MimeBodyPart attached = file(row.attachmentText(), row.attachmentType());
        attached.setFileName(row.attachmentName().replaceAll("[^A-Za-z0-9._-]", "-"));
        attached.setDisposition(MimeBodyPart.ATTACHMENT);
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(body);
        mixed.addBodyPart(attached);
        return mixed;
    }

    private String plain(OutgoingMail row, Map<String, String> addresses, @Nullable String unsubscribe) {
        String body = MailText.fill(row.bodyText(), row.values(addresses)).strip();
        String stop =
                unsubscribe == null || body.contains(unsubscribe) ? "" : "\n\nTo stop these messages: " + unsubscribe;
        return body + "\n\n-- \n" + footer() + stop + "\n";
    }

    private String html(OutgoingMail row, Map<String, String> addresses, @Nullable String unsubscribe) {
        String body = row.bodyHtml() == null
                ? MailText.paragraphs(MailText.fill(row.bodyText(), row.values(addresses)))
                : MailText.fill(row.bodyHtml(), escaped(row.values(addresses)));
        String stop = unsubscribe == null || body.contains(MailText.escaped(unsubscribe))
                ? ""
                : "<p><a href=\"" + MailText.escaped(unsubscribe) + "\">Stop these messages</a></p>\n";
        return MailFrame.html(row.subject(), body, "<p>" + MailText.escaped(footer()) + "</p>\n" + stop);
    }

    private String footer() {
        return settings.get("contact.phone")
                .map(phone -> settings.trustName() + ", " + phone)
                .orElseGet(settings::trustName);
    }

    private static Map<String, String> escaped(Map<String, String> addresses) {
        Map<String, String> safe = new java.util.HashMap<>(addresses);
        safe.replaceAll((name, address) -> MailText.escaped(address));
        return safe;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static MimeBodyPart file(String text, String type) throws MessagingException {
        String safe = SAFE_TYPE.matcher(type).matches() ? type : "text/plain; charset=UTF-8";
        MimeBodyPart part = new MimeBodyPart();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, safe)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A mail whose Message-ID is the row's, so that a second sending can be known as the same. */
    private static final class StableMessage extends SMTPMessage {

        private final String stableId;

        private StableMessage(Session session, String stableId) {
            super(session);
            this.stableId = stableId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", stableId);
        }
    }
}
