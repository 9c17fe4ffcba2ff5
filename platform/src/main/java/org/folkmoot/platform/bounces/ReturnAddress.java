package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.contracts.MailAnswers;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.outbox.ReturnPath;
import org.folkmoot.platform.settings.Installation;

/**
 * The address that a mail comes back to, and the one to which people answer: the configured one with the message's number and a signature, so that nobody
 * can report a message that they did not get. Servers on the way may change upper to lower case.
 */
@ApplicationScoped
public class ReturnAddress implements ReturnPath {

    private static final Pattern PLAIN = Pattern.compile("([A-Za-z0-9._-]{1,24})@([A-Za-z0-9.-]{1,200})");
    private static final Pattern ANSWERED = Pattern.compile("\\+a([0-9]{1,18})-([a-z0-9_-]{16})@");
    private static final Pattern TAGGED = Pattern.compile("\\+([0-9]{1,18})-([a-z0-9_-]{16})@");
    private static final int SIGNATURE = 16;

    private final LinkSigner signer;
    private final Optional<String> address;
    private final Predicate<String> answered;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReturnAddress() {
        signer = null;
        address = null;
        answered = null;
    }

    @Inject
    ReturnAddress(LinkSigner signer, Installation installation, @Any Instance<MailAnswers> takers) {
        this(signer, installation, kind -> takers.stream().anyMatch(each -> each.answers(kind)));
    }

    ReturnAddress(LinkSigner signer, Installation installation) {
        this(signer, installation, kind -> false);
    }

    private ReturnAddress(LinkSigner signer, Installation installation, Predicate<String> answered) {
        this.signer = signer;
        this.address = installation.value("BOUNCE_ADDRESS");
        this.answered = answered;
        address.ifPresent(ReturnAddress::check);
    }

    @Override
    public Optional<String> of(long message) {
        return tagged(message + "-" + signature("bounce", message));
    }

    @Override
    public Optional<String> answers(long message, String kind) {
        return answered.test(kind) ? answerTo(message) : Optional.empty();
    }

    /** Where an answer to this message goes; empty where no address is set up. */
    Optional<String> answerTo(long message) {
        return tagged("a" + message + "-" + signature("mail-answer", message));
    }

    private Optional<String> tagged(String tag) {
        return address.map(plain -> plain.replace("@", "+" + tag + "@"));
    }

    /** The message that an address stands for; empty where it is none of ours. */
    public OptionalLong message(String tagged) {
        return named(TAGGED, "bounce", tagged);
    }

    /** The message that an address takes answers to; empty where it is none of ours. */
    public OptionalLong answered(String tagged) {
        return named(ANSWERED, "mail-answer", tagged);
    }

    private OptionalLong named(Pattern pattern, String purpose, String tagged) {
        Matcher matcher = pattern.matcher(tagged.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return OptionalLong.empty();
        }
        long message = Long.parseLong(matcher.group(1));
        return signature(purpose, message).equals(matcher.group(2)) ? OptionalLong.of(message) : OptionalLong.empty();
    }

    private String signature(String purpose, long message) {
        String token = signer.sign(purpose, message, 1).toLowerCase(Locale.ROOT);
        return token.substring(token.length() - SIGNATURE);
    }

    private static void check(String plain) {
        if (!PLAIN.matcher(plain).matches()) {
            throw new IllegalStateException(
                    "FOLKMOOT_BOUNCE_ADDRESS must be a plain mail address with at most 24 characters before the @");
        }
    }
}
