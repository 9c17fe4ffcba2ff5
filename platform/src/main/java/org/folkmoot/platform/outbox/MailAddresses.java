package org.folkmoot.platform.outbox;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes addresses for mail headers, stricter than the mail library, which takes quotes, brackets and zero bytes. */
final class MailAddresses {

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}");
    private static final Pattern HOST = Pattern.compile("(?=.{3,253}$)([A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{2,63}");

    private MailAddresses() {}

    static InternetAddress of(String address, String name) throws AddressException {
        int at = address.lastIndexOf('@');
        if (at < 1) {
            throw new AddressException("Not a mail address");
        }
        String local = address.substring(0, at);
        String host = ascii(address.substring(at + 1));
        if (!LOCAL.matcher(local).matches()
                || local.startsWith(".")
                || local.endsWith(".")
                || local.contains("..")
                || !HOST.matcher(host).matches()) {
            throw new AddressException("Not a mail address");
        }
        InternetAddress made = new InternetAddress(local + "@" + host, true);
        try {
            made.setPersonal(MailText.oneLine(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is missing", e);
        }
        return made;
    }

    private static String ascii(String host) throws AddressException {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            throw new AddressException("Not a mail address");
        }
    }
}
