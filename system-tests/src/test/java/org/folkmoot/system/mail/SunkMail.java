package org.folkmoot.system.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.testkit.mail.SmtpSink;

/** Reads the mails that a sink took. */
public final class SunkMail {

    private static final Pattern BYTE = Pattern.compile("=([0-9A-F]{2})");

    private SunkMail() {}

    /** What this address was sent, oldest first. */
    public static List<Mail> to(SmtpSink sink, String address) {
        return sink.to(address).stream()
                .map(mail -> new Mail(address, "", decoded(mail)))
                .toList();
    }

    /** The whole mail with its quoted-printable parts as text; enough to find words and links in it. */
    private static String decoded(String mail) {
        return BYTE.matcher(mail.replace("=\r\n", ""))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
