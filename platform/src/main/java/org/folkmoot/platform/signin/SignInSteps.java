package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.sessions.Secret;

/** Where a browser or a link stands on the way to signing in; changes nothing. */
@ApplicationScoped
public class SignInSteps {

    private static final Duration STEP_LIFE = Duration.ofMinutes(20);

    private final SignInRows rows;
    private final Identities identities;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignInSteps() {
        this.rows = null;
        this.identities = null;
    }

    @Inject
    SignInSteps(SignInRows rows, Identities identities) {
        this.rows = rows;
        this.identities = identities;
    }

    /** What this browser asked for, unless that is too long ago. */
    public Optional<SignInRow> asked(String browser) {
        return rows.byBrowser(Secret.hash(AskToSignIn.BROWSER, browser))
                .filter(row -> RealTime.now().isBefore(row.expires().plus(STEP_LIFE)));
    }

    /** Whom a mailed link may sign in; empty where it no longer works. */
    public Optional<Offer> offer(String token) {
        return rows.byToken(Secret.hash(AskToSignIn.LINK, token))
                .filter(row -> row.isLive(RealTime.now()))
                .map(row -> new Offer(row, identities.people(row.address())))
                .filter(offer -> !offer.people().isEmpty());
    }

    /** A link that works, and everyone it may sign in. */
    public record Offer(SignInRow row, List<Identity> people) {

        /** The person chosen by reference, or the only one. */
        Optional<Identity> chosen(String reference) {
            return people.size() == 1
                    ? Optional.of(people.get(0))
                    : people.stream()
                            .filter(person -> person.subject().toString().equals(reference))
                            .findFirst();
        }
    }
}
