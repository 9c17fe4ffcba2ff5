package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.staff.Passwords;
import org.folkmoot.platform.staff.StaffAccount;
import org.folkmoot.platform.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

/** Staff sign in with the password of the account whose address this browser gave. */
@ApplicationScoped
public class SignInByPassword {

    private final SignInSteps steps;
    private final Identities identities;
    private final StaffAccounts accounts;
    private final SignInLimits limits;
    private final BeginSession sessions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignInByPassword() {
        this.steps = null;
        this.identities = null;
        this.accounts = null;
        this.limits = null;
        this.sessions = null;
        this.audit = null;
    }

    @Inject
    SignInByPassword(
            SignInSteps steps,
            Identities identities,
            StaffAccounts accounts,
            SignInLimits limits,
            BeginSession sessions,
            Audit audit) {
        this.steps = steps;
        this.identities = identities;
        this.accounts = accounts;
        this.limits = limits;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Tries a password. */
    @Transactional
    public Tried tryPassword(String browser, String password) {
        Optional<SignInRow> row = steps.asked(browser);
        if (row.isEmpty()) {
            return Tried.of(Outcome.ASK_AGAIN);
        }
        Optional<StaffAccount> account = identities.staff(row.get().address());
        String name = account.map(found -> found.subject().toString()).orElse("nobody");
        if (!limits.password(name)) {
            audit.wrote("sign-in.refused", name, "Too many tries");
            return Tried.of(Outcome.TOO_MANY);
        }
        boolean right =
                Passwords.matches(password, account.map(StaffAccount::password).orElse(null));
        if (!right || account.isEmpty()) {
            audit.wrote("sign-in.refused", name, "Wrong password");
            return Tried.of(Outcome.WRONG);
        }
        return new Tried(Outcome.RIGHT, begin(account.get(), password, row.get().nextPath()));
    }

    private SignedIn begin(StaffAccount account, String password, String next) {
        if (account.password() != null && Passwords.isOld(account.password())) {
            accounts.setPassword(account.id(), Passwords.hash(password));
        }
        return sessions.begin(new Identity(account.subject(), account.name(), account.mail()), "password", next);
    }

    /** How a try ended. */
    public enum Outcome {
        RIGHT,
        WRONG,
        TOO_MANY,
        /** The browser has not asked, or too long ago. */
        ASK_AGAIN
    }

    /** How a try ended, with the session where it was right. */
    public record Tried(Outcome outcome, @Nullable SignedIn signedIn) {
        static Tried of(Outcome outcome) {
            return new Tried(outcome, null);
        }
    }
}
