package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.database.Transactions;
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
    private final Transactions transactions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignInByPassword() {
        this.steps = null;
        this.identities = null;
        this.accounts = null;
        this.limits = null;
        this.sessions = null;
        this.audit = null;
        this.transactions = null;
    }

    @Inject
    SignInByPassword(
            SignInSteps steps,
            Identities identities,
            StaffAccounts accounts,
            SignInLimits limits,
            BeginSession sessions,
            Audit audit,
            Transactions transactions) {
        this.steps = steps;
        this.identities = identities;
        this.accounts = accounts;
        this.limits = limits;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Tries a password; hashing it takes a while, so no transaction is open meanwhile. */
    public Tried tryPassword(String browser, String password) {
        Optional<SignInRow> row = steps.asked(browser);
        if (row.isEmpty()) {
            return Tried.of(Outcome.ASK_AGAIN);
        }
        Optional<StaffAccount> account = identities.staff(row.get().address());
        String name = account.map(found -> found.subject().toString()).orElse("nobody");
        if (!limits.password(name)) {
            return refused(name, Outcome.TOO_MANY, "Too many tries");
        }
        boolean right =
                Passwords.matches(password, account.map(StaffAccount::password).orElse(null));
        return right && account.isPresent()
                ? new Tried(
                        Outcome.RIGHT, begin(account.get(), password, row.get().nextPath()))
                : refused(name, Outcome.WRONG, "Wrong password");
    }

    private Tried refused(String name, Outcome outcome, String why) {
        transactions.runInNew(() -> audit.wrote("sign-in.refused", name, why));
        return Tried.of(outcome);
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
