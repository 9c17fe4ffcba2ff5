package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.outbox.ReturnPath;
import org.folkmoot.platform.settings.Installation;

/**
 * The address that a mail comes back to: the configured one with the message's number and a signature, so that nobody
 * can report a message that they did not get. Servers on the way may change upper to lower case.
 */
@ApplicationScoped
public class ReturnAddress implements ReturnPath {

    private static final Pattern PLAIN = Pattern.compile("([A-Za-z0-9._-]{1,24})@([A-Za-z0-9.-]{1,200})");
    private static final Pattern TAGGED = Pattern.compile("\\+([0-9]{1,18})-([a-z0-9_-]{16})@");
    private static final int SIGNATURE = 16;

    private final LinkSigner signer;
    private final Optional<String> address;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReturnAddress() {
        signer = null;
        address = null;
    }

    @Inject
    public ReturnAddress(LinkSigner signer, Installation installation) {
        this.signer = signer;
        this.address = installation.value("BOUNCE_ADDRESS");
        address.ifPresent(ReturnAddress::check);
    }

    @Override
    public Optional<String> of(long message) {
        return address.map(plain -> {
            int at = plain.indexOf('@');
            return plain.substring(0, at) + "+" + message + "-" + signature(message) + plain.substring(at);
        });
    }

    /** The message that an address stands for; empty where it is none of ours. */
    public OptionalLong message(String tagged) {
        Matcher matcher = TAGGED.matcher(tagged.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return OptionalLong.empty();
        }
        long message = Long.parseLong(matcher.group(1));
        return signature(message).equals(matcher.group(2)) ? OptionalLong.of(message) : OptionalLong.empty();
    }

    private String signature(long message) {
        String token = signer.sign("bounce", message, 1).toLowerCase(Locale.ROOT);
        return token.substring(token.length() - SIGNATURE);
    }

    private static void check(String plain) {
        if (!PLAIN.matcher(plain).matches()) {
            throw new IllegalStateException(
                    "FOLKMOOT_BOUNCE_ADDRESS must be a plain mail address with at most 24 characters before the @");
        }
    }
}
