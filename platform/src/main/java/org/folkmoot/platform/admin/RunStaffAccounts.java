package org.folkmoot.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.sessions.Secret;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.signin.StaffMails;
import org.folkmoot.platform.staff.StaffAccount;
import org.folkmoot.platform.staff.StaffAccounts;

/** An administrator adds staff, invites them to choose a password, renames and shuts accounts. */
@ApplicationScoped
public class RunStaffAccounts {

    static final String INVITATION = "staff invitation";
    private static final Duration INVITATION_LIFE = Duration.ofDays(3);

    private final StaffAccounts accounts;
    private final Grants grants;
    private final Sessions sessions;
    private final StaffMails mails;
    private final CurrentActor actors;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected RunStaffAccounts() {
        this.accounts = null;
        this.grants = null;
        this.sessions = null;
        this.mails = null;
        this.actors = null;
        this.audit = null;
    }

    @Inject
    RunStaffAccounts(
            StaffAccounts accounts,
            Grants grants,
            Sessions sessions,
            StaffMails mails,
            CurrentActor actors,
            Audit audit) {
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.mails = mails;
        this.actors = actors;
        this.audit = audit;
    }

    /** Adds an account with its roles and mails its owner a link to choose a password. */
    @Transactional
    public long add(String name, String mail, Set<Role> roles) {
        RuleBroken.check(new AddressIsFree(accounts.byMail(mail), 0));
        long id = accounts.add(name, mail);
        roles.forEach(role -> grants.give(Subject.staff(id), role, Scope.TRUST));
        audit.wrote("staff.add", "staff:" + id, "Added with the roles " + roles);
        invite(id);
        return id;
    }

    /** Mails a new link to choose a password; earlier ones stop working. */
    @Transactional
    public void invite(long id) {
        StaffAccount account = account(id);
        String token = Secret.token();
        Instant expires = RealTime.now().plus(INVITATION_LIFE);
        accounts.invite(id, Secret.hash(INVITATION, token), expires);
        mails.invitation(account.name(), account.mail(), token, expires);
        audit.wrote("staff.invite", account.subject().toString(), "Invited to choose a password");
    }

    /** Changes name and address. */
    @Transactional
    public void rename(long id, String name, String mail) {
        RuleBroken.check(new AddressIsFree(accounts.byMail(mail), id));
        accounts.rename(account(id), name, mail);
        audit.wrote("staff.rename", "staff:" + id, "Name or address changed");
    }

    /** Shuts an account and ends its sessions. */
    @Transactional
    public void disable(long id) {
        RuleBroken.check(new NotOneself(actors.get(), Subject.staff(id)));
        accounts.disable(account(id).id(), RealTime.now());
        int ended = sessions.endAll(Subject.staff(id), "account shut");
        audit.wrote("staff.disable", "staff:" + id, "Account shut, sessions ended: " + ended);
    }

    /** Opens an account again. */
    @Transactional
    public void enable(long id) {
        accounts.disable(account(id).id(), null);
        audit.wrote("staff.enable", "staff:" + id, "Account opened again");
    }

    private StaffAccount account(long id) {
        return accounts.byId(id).orElseThrow(() -> NotFound.of("staff account", id));
    }
}
