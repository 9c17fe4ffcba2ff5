package org.folkmoot.platform.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.platform.bounces.Report.Kind;

/**
 * Reads delivery reports that are written for people alone, as Exim, qmail, older Postfix, Sendmail and Exchange write them:
 * a sentence that says that a mail was not delivered, and most often the code that the other server gave.
 */
final class PlainReport {

    private static final Pattern FAILED = words("could not be delivered|couldn.t be delivered|wasn.t able to deliver"
            + "|was not able to deliver|(?:wasn.t|was not) delivered|unable to deliver|delivery has failed|delivery to the following recipients? failed"
            + "|undeliverable|did not reach|could not be reached|had permanent fatal errors|delivery failed"
            + "|the following address(?:es|\\(es\\))? failed|has been rejected by the remote server");
    private static final Pattern LATE = words("delayed|will be retried|still being retried|still trying|is not required"
            + "|no action is required|you do not need to resend");
    private static final Pattern GIVEN_UP = words("given up|permanent error|permanent fatal|giving up");
    private static final Pattern COPY_FOLLOWS = Pattern.compile(
            "(?im)^\\W{0,3}-{2,}\\W*(?:below this line|this is a copy"
                    + "|original message|message header follows|the message header|unsent message below|forwarded message).*");
    private static final Pattern ENHANCED = Pattern.compile("(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?!\\.?\\d)");
    private static final Pattern BASIC = Pattern.compile(
            "(?i)(?:said:|reason:|smtp;|returned ['‘\"]?|error[^\\n]{0,80}:|^)" + "\\s*['‘\"]?([45])\\d\\d[ -]",
            Pattern.MULTILINE);
    private static final Pattern NOBODY =
            words("unrouteable address|unknown user|user unknown|no such user|no such mailbox"
                    + "|no mailbox here|does not exist|doesn.t exist|couldn.t be found|could not be found|was not found"
                    + "|address rejected|account (?:is|has been) (?:disabled|closed)|permanent fatal errors");

    private PlainReport() {}

    /** What the mail says of our message; empty where it says nothing of a failed delivery. */
    static Optional<Report> in(MimeMessage mail, long message) throws MessagingException, IOException {
        String text = beforeTheCopy(MailText.whole(mail));
        if (!comesFromAServer(mail) || !FAILED.matcher(text).find() || isOnlyLate(mail, text)) {
            return Optional.empty();
        }
        return Optional.of(status(text)
                .map(status -> new Report(message, Report.kindOf(status), status, lineWith(text, status)))
                .orElseGet(() -> new Report(message, said(text), "", reason(text))));
    }

    /** No person: a server writes without an address to answer to, and says who it is. */
    private static boolean comesFromAServer(MimeMessage mail) throws MessagingException {
        String from = header(mail, "From").toLowerCase(Locale.ROOT);
        boolean named = Stream.of("mailer-daemon", "postmaster", "mail delivery", "microsoftexchange", "mail-daemon")
                .anyMatch(from::contains);
        boolean nobody = header(mail, "Return-Path").strip().equals("<>");
        return named || nobody || !header(mail, "X-Failed-Recipients").isEmpty();
    }

    private static boolean isOnlyLate(MimeMessage mail, String text) throws MessagingException {
        boolean givenUp = GIVEN_UP.matcher(text).find();
        return !givenUp
                && (LATE.matcher(header(mail, "Subject")).find()
                        || LATE.matcher(text).find());
    }

    /** Below it stands our own mail, which may have any words and numbers. */
    private static String beforeTheCopy(String text) {
        Matcher copy = COPY_FOLLOWS.matcher(text);
        return copy.find() ? text.substring(0, copy.start()) : text;
    }

    private static Optional<String> status(String text) {
        Matcher enhanced = ENHANCED.matcher(text);
        if (enhanced.find()) {
            return Optional.of(enhanced.group(1));
        }
        Matcher basic = BASIC.matcher(text);
        return basic.find() ? Optional.of(basic.group(1) + ".0.0") : Optional.empty();
    }

    private static Kind said(String text) {
        return NOBODY.matcher(text).find() ? Kind.HARD : Kind.SOFT;
    }

    private static String lineWith(String text, String status) {
        Pattern code = status.endsWith(".0.0") ? BASIC : ENHANCED;
        return text.lines()
                .filter(line -> code.matcher(line).find())
                .findFirst()
                .orElse("Not delivered, status " + status);
    }

    private static String reason(String text) {
        return Stream.of(NOBODY, FAILED)
                .flatMap(pattern ->
                        text.lines().filter(line -> pattern.matcher(line).find()))
                .findFirst()
                .orElse("Not delivered");
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        String value = mail.getHeader(name, " ");
        return value == null ? "" : value;
    }

    private static Pattern words(String any) {
        return Pattern.compile("(?i)(?:" + any.replace(" ", "\\s+") + ")");
    }
}
