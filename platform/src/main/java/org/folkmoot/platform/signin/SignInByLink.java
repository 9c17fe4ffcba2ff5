package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.Optional;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.sessions.Secret;
import org.jspecify.annotations.Nullable;

/**
 * People sign in with a mailed link. In the browser that asked it signs them in; on another device it shows a code to
 * be typed in the browser that asked, so that a stranger who asks cannot get in with a link that someone else opens.
 */
@ApplicationScoped
public class SignInByLink {

    private static final String CODE = "sign-in code";
    private static final int CODE_TRIES = 5;

    private final SignInSteps steps;
    private final SignInRows rows;
    private final Identities identities;
    private final BeginSession sessions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignInByLink() {
        this.steps = null;
        this.rows = null;
        this.identities = null;
        this.sessions = null;
        this.audit = null;
    }

    @Inject
    SignInByLink(SignInSteps steps, SignInRows rows, Identities identities, BeginSession sessions, Audit audit) {
        this.steps = steps;
        this.rows = rows;
        this.identities = identities;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Uses a link up for one of the people it may sign in. */
    @Transactional
    public Followed follow(String token, String browser, String chosen) {
        Optional<SignInSteps.Offer> offer = steps.offer(token);
        if (offer.isEmpty()) {
            audit.wrote("sign-in.refused", "link", "The link no longer works");
            return new Followed(Outcome.GONE, null, null);
        }
        Optional<Identity> who = offer.get().chosen(chosen);
        if (who.isEmpty()) {
            return new Followed(Outcome.CHOOSE, null, null);
        }
        SignInRow row = offer.get().row();
        boolean here = MessageDigest.isEqual(row.browserHash(), Secret.hash(AskToSignIn.BROWSER, browser));
        return here ? signIn(row, who.get()) : showCode(row, who.get());
    }

    /** The asking browser goes on with the code that the other device shows. */
    @Transactional
    public Followed typeCode(String browser, String code) {
        Optional<SignInRow> asked = steps.asked(browser).filter(row -> row.codeHash() != null);
        if (asked.isEmpty() || !rows.tryCode(asked.get().id(), CODE_TRIES)) {
            return new Followed(Outcome.GONE, null, null);
        }
        SignInRow row = asked.get();
        if (!MessageDigest.isEqual(row.codeHash(), codeHash(row, code))) {
            audit.wrote("sign-in.refused", "link", "Wrong code");
            return new Followed(Outcome.WRONG_CODE, null, null);
        }
        Optional<Identity> who = Optional.ofNullable(row.subject()).flatMap(identities::of);
        return who.isPresent() && rows.useCode(row.id(), RealTime.now())
                ? new Followed(Outcome.SIGNED_IN, sessions.begin(who.get(), "link", row.nextPath()), null)
                : new Followed(Outcome.GONE, null, null);
    }

    private Followed signIn(SignInRow row, Identity who) {
        return rows.use(row.id(), RealTime.now())
                ? new Followed(Outcome.SIGNED_IN, sessions.begin(who, "link", row.nextPath()), null)
                : new Followed(Outcome.GONE, null, null);
    }

    private Followed showCode(SignInRow row, Identity who) {
        String code = Secret.code();
        if (!rows.useElsewhere(row.id(), who.subject(), codeHash(row, code), RealTime.now())) {
            return new Followed(Outcome.GONE, null, null);
        }
        audit.wrote("sign-in.elsewhere", who.subject().toString(), "Link opened on another device");
        return new Followed(Outcome.OTHER_DEVICE, null, code);
    }

    private static byte[] codeHash(SignInRow row, String code) {
        return Secret.hash(CODE, row.id() + ":" + code);
    }

    /** How following a link ended. */
    public enum Outcome {
        SIGNED_IN,
        /** Several people share the address: who is it? */
        CHOOSE,
        /** Opened in another browser than the one that asked. */
        OTHER_DEVICE,
        WRONG_CODE,
        /** Used, superseded, too old, or never there. */
        GONE
    }

    /** How it ended, with the session or the code that goes with it. */
    public record Followed(
            Outcome outcome,
            @Nullable SignedIn signedIn,
            @Nullable String code) {}
}
