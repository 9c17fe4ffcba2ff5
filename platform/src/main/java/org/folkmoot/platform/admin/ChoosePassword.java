package org.folkmoot.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.sessions.Secret;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.staff.Passwords;
import org.folkmoot.platform.staff.StaffAccount;
import org.folkmoot.platform.staff.StaffAccounts;

/** A member of staff who was invited chooses a password; the invitation ends with it, and so do old sessions. */
@ApplicationScoped
public class ChoosePassword {

    private final StaffAccounts accounts;
    private final Sessions sessions;
    private final CurrentActor actors;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected ChoosePassword() {
        this.accounts = null;
        this.sessions = null;
        this.actors = null;
        this.audit = null;
    }

    @Inject
    ChoosePassword(StaffAccounts accounts, Sessions sessions, CurrentActor actors, Audit audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.actors = actors;
        this.audit = audit;
    }

    /** Whose invitation this is; empty where it no longer works. */
    public Optional<StaffAccount> invited(String token) {
        return accounts.byInvitation(Secret.hash(RunStaffAccounts.INVITATION, token));
    }

    /** Stores the password; false where the invitation no longer works. */
    @Transactional
    public boolean choose(String token, String password) {
        Optional<StaffAccount> account = invited(token);
        account.ifPresent(found -> {
            accounts.setPassword(found.id(), Passwords.hash(password));
            sessions.endAll(found.subject(), "password changed");
            actors.run(
                    new Actor(found.name(), found.subject(), List.of()),
                    () -> audit.wrote("staff.password", found.subject().toString(), "Chose a password"));
        });
        return account.isPresent();
    }
}
