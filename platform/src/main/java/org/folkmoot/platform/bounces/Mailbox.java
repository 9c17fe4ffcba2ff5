package org.folkmoot.platform.bounces;

import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * The mailbox of the return address, read by IMAP. A mail is deleted when what it says has been stored, so that a kill
 * reads it again and loses none; mails that are neither a report nor an answer stay, marked as seen, for somebody to look at.
 *
 * @param encrypted true where the connection must be encrypted by STARTTLS
 */
record Mailbox(boolean imaps, String host, int port, String user, String password, String folder, boolean encrypted) {

    private static final Logger LOG = System.getLogger(Mailbox.class.getName());
    private static final int MOST = 200;
    private static final int IMAPS = 993;
    private static final int IMAP = 143;
    private static final String MILLIS = "30000";

    /** Reads {@code imap(s)://user:password@host:port/folder}; only the demo and loopback go without encryption. */
    static Mailbox parse(String setting, boolean demo) {
        URI uri = uri(setting);
        boolean imaps = "imaps".equals(uri.getScheme());
        String login = uri.getRawUserInfo();
        int colon = login == null ? -1 : login.indexOf(':');
        String host = uri.getHost();
        if (host == null || login == null || colon < 0 || !(imaps || "imap".equals(uri.getScheme()))) {
            throw wrong();
        }
        String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("^/+", "");
        int port = uri.getPort() > 0 ? uri.getPort() : imaps ? IMAPS : IMAP;
        boolean here = "localhost".equals(host) || host.startsWith("127.");
        return new Mailbox(
                imaps,
                host,
                port,
                decoded(login.substring(0, colon)),
                decoded(login.substring(colon + 1)),
                path.isEmpty() ? "INBOX" : path,
                !(imaps || demo || here));
    }

    /** Reads what is unseen, up to 200 mails that concern us; returns how many those were. */
    int read(Reading reading) throws MessagingException {
        Session session = Session.getInstance(properties());
        try (Store store = session.getStore(imaps ? "imaps" : "imap")) {
            store.connect(host, port, user, password);
            try (Folder open = store.getFolder(folder)) {
                open.open(Folder.READ_WRITE);
                return read(open, reading);
            }
        }
    }

    private static int read(Folder folder, Reading reading) throws MessagingException {
        int understood = 0;
        int count = folder.getMessageCount();
        for (int i = 1; i <= count && understood < MOST; i++) {
            Message mail = folder.getMessage(i);
            if (mail.isSet(Flag.SEEN) || mail.isSet(Flag.DELETED)) {
                continue;
            }
            Optional<Runnable> storing = understood((MimeMessage) mail, reading);
            storing.ifPresent(Runnable::run);
            mail.setFlag(storing.isPresent() ? Flag.DELETED : Flag.SEEN, true);
            understood += storing.isPresent() ? 1 : 0;
        }
        return understood;
    }

    /** A mail that cannot be read is left for somebody to look at. */
    private static Optional<Runnable> understood(MimeMessage mail, Reading reading) throws MessagingException {
        try {
            return reading.of(new MimeMessage(mail));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "A mail in the return mailbox cannot be read: " + e);
            return Optional.empty();
        }
    }

    /** Understands a mail. */
    @FunctionalInterface
    interface Reading {

        /** What stores it; empty where it is nothing to us. */
        Optional<Runnable> of(MimeMessage mail) throws MessagingException, IOException;
    }

    private Properties properties() {
        Properties properties = new Properties();
        String prefix = imaps ? "mail.imaps." : "mail.imap.";
        properties.setProperty(prefix + "connectiontimeout", MILLIS);
        properties.setProperty(prefix + "timeout", MILLIS);
        properties.setProperty(prefix + "writetimeout", MILLIS);
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (!imaps) {
            properties.setProperty(prefix + "starttls.enable", Boolean.toString(encrypted));
            properties.setProperty(prefix + "starttls.required", Boolean.toString(encrypted));
        }
        return properties;
    }

    private static URI uri(String setting) {
        try {
            return new URI(setting);
        } catch (URISyntaxException e) {
            throw wrong();
        }
    }

    /** The setting holds a password: nothing of it is repeated. */
    private static IllegalStateException wrong() {
        return new IllegalStateException("FOLKMOOT_BOUNCE_MAILBOX must be imap(s)://user:password@host:port/folder");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
