package org.folkmoot.platform.outbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed over, from {@code host:port} or {@code smtp(s)://user:password@host:port}.
 *
 * @param encrypted true where the connection must be encrypted, by TLS from the start or by STARTTLS
 */
record SmtpRelay(
        boolean smtps,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        boolean encrypted) {

    private static final int SMTPS_PORT = 465;
    private static final int SMTP_PORT = 25;
    private static final String CONNECT_MILLIS = "15000";
    private static final String ANSWER_MILLIS = "30000";

    /** Reads the setting; {@code demo} and a loopback host may go without encryption. */
    static SmtpRelay parse(String setting, boolean demo) {
        URI uri = uri(setting);
        String host = uri.getHost();
        boolean smtps = "smtps".equals(uri.getScheme());
        boolean known = smtps || "smtp".equals(uri.getScheme());
        if (host == null || !known) {
            throw wrong(setting);
        }
        int port = uri.getPort() > 0 ? uri.getPort() : smtps ? SMTPS_PORT : SMTP_PORT;
        String login = uri.getRawUserInfo();
        int colon = login == null ? -1 : login.indexOf(':');
        return new SmtpRelay(
                smtps,
                host.replaceAll("[\\[\\]]", ""),
                port,
                login == null ? null : decoded(colon < 0 ? login : login.substring(0, colon)),
                login == null || colon < 0 ? null : decoded(login.substring(colon + 1)),
                !(demo || isLoopback(host)));
    }

    /** The settings of the mail session; no time-out is left at its infinite default. */
    Properties properties() {
        Properties properties = new Properties();
        String prefix = smtps ? "mail.smtps." : "mail.smtp.";
        properties.setProperty("mail.transport.protocol", protocol());
        properties.setProperty("mail.mime.charset", "UTF-8");
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "auth", Boolean.toString(user != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "quitwait", "false");
        if (!smtps) {
            properties.setProperty(prefix + "starttls.enable", Boolean.toString(encrypted));
            properties.setProperty(prefix + "starttls.required", Boolean.toString(encrypted));
        }
        return properties;
    }

    String protocol() {
        return smtps ? "smtps" : "smtp";
    }

    private static URI uri(String setting) {
        try {
            return new URI(setting.contains("://") ? setting : "smtp://" + setting);
        } catch (URISyntaxException e) {
            throw wrong(setting);
        }
    }

    private static IllegalStateException wrong(String setting) {
        // The setting may hold a password: only what stands behind the user is repeated.
        String shown = setting.substring(setting.lastIndexOf('@') + 1);
        return new IllegalStateException(
                "FOLKMOOT_SMTP must be host:port or smtp(s)://user:password@host:port, not …" + shown);
    }

    private static boolean isLoopback(String host) {
        return "localhost".equals(host) || host.startsWith("127.") || "[::1]".equals(host);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
