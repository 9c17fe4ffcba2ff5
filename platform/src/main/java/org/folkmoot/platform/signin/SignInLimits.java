package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.platform.sessions.Secret;
import org.folkmoot.platform.settings.Installation;

/**
 * How often one may try. Links: 5 an hour for an address ({@code FOLKMOOT_SIGN_IN_LINKS_PER_HOUR}). Passwords: 10 tries
 * in 15 minutes for an account ({@code FOLKMOOT_PASSWORD_TRIES}). Requests of either kind: 100 in 10 minutes from one
 * network address ({@code FOLKMOOT_SIGN_INS_PER_ADDRESS}), because a hospital's Wi-Fi is one, and 5,000 an hour in all.
 */
@ApplicationScoped
class SignInLimits {

    private static final int LINKS = 5;
    private static final int PASSWORDS = 10;
    private static final int FROM_ONE_PLACE = 100;
    private static final int IN_ALL = 5000;
    private static final int STRANGERS = 100;

    private final RateLimits limits;
    private final Installation installation;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignInLimits() {
        this.limits = null;
        this.installation = null;
    }

    @Inject
    SignInLimits(RateLimits limits, Installation installation) {
        this.limits = limits;
        this.installation = installation;
    }

    /** May this network address try once more? */
    boolean place(String clientAddress) {
        int most = installation.number("SIGN_INS_PER_ADDRESS", FROM_ONE_PLACE);
        return limits.take("sign-in-from", clientAddress, most, Duration.ofMinutes(10))
                && limits.take("sign-in", "all", IN_ALL, Duration.ofHours(1));
    }

    /** May one more link go to this mail address? */
    boolean link(String mailAddress) {
        int most = installation.number("SIGN_IN_LINKS_PER_HOUR", LINKS);
        return limits.take("sign-in-link", hashed(mailAddress), most, Duration.ofHours(1));
    }

    /** May one more mail go to an address that nobody signs in with? */
    boolean stranger() {
        return limits.take("sign-in-unknown", "all", STRANGERS, Duration.ofHours(1));
    }

    /** May one more password be tried for this account? */
    boolean password(String account) {
        int most = installation.number("PASSWORD_TRIES", PASSWORDS);
        return limits.take("password", account, most, Duration.ofMinutes(15));
    }

    private static String hashed(String mailAddress) {
        return HexFormat.of().formatHex(Secret.hash("limit", mailAddress));
    }
}
