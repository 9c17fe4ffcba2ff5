package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.sessions.Secret;

/**
 * Someone wants to sign in with a mail address. Staff go on with their password; anybody else is told to check their
 * mail, whether or not we know the address, after the same work.
 */
@ApplicationScoped
public class AskToSignIn {

    /** How long a mailed link works. */
    public static final Duration LINK_LIFE = Duration.ofMinutes(10);

    static final String LINK = "sign-in link";
    static final String BROWSER = "sign-in browser";

    private final SignInRows rows;
    private final Identities identities;
    private final SignInLimits limits;
    private final SignInMails mails;
    private final Transactions transactions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected AskToSignIn() {
        this.rows = null;
        this.identities = null;
        this.limits = null;
        this.mails = null;
        this.transactions = null;
    }

    @Inject
    AskToSignIn(
            SignInRows rows, Identities identities, SignInLimits limits, SignInMails mails, Transactions transactions) {
        this.rows = rows;
        this.identities = identities;
        this.limits = limits;
        this.mails = mails;
        this.transactions = transactions;
    }

    /** Asks with an address typed by anyone. */
    public Asked ask(String typed, String next, boolean linkWanted) {
        String address = typed.toLowerCase(Locale.ROOT);
        Asked asked = new Asked(
                Secret.token(), !linkWanted && identities.staff(address).isPresent());
        // Limits have transactions of their own: taken before ours, so that no request holds two connections.
        boolean allowed = asked.password() || limits.link(address);
        boolean strangers = limits.stranger();
        transactions.runInNew(() -> store(asked, address, next, allowed, strangers));
        return asked;
    }

    private void store(Asked asked, String address, String next, boolean allowed, boolean strangers) {
        String token = Secret.token();
        Instant now = RealTime.now();
        Instant expires = now.plus(LINK_LIFE);
        if (allowed) {
            rows.supersede(address, now);
        }
        rows.add(Secret.hash(BROWSER, asked.browser()), Secret.hash(LINK, token), address, next, now, expires);
        if (allowed && !asked.password()) {
            send(address, token, expires, strangers);
        }
    }

    private void send(String address, String token, Instant expires, boolean strangers) {
        List<Identity> people = identities.people(address);
        if (!people.isEmpty()) {
            mails.link(address, people, token, expires);
        } else if (strangers) {
            mails.unknown(address, expires);
        }
    }

    /**
     * What to do next.
     *
     * @param browser the token for the cookie that marks the asking browser
     * @param password true where a password is to be asked for
     */
    public record Asked(String browser, boolean password) {}
}
