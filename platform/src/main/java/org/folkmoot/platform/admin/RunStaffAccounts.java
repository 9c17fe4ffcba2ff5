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
import org.folkmoot.platform.outbox.MailWay;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.sessions.Secret;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.platform.signin.StaffMails;
import org.folkmoot.platform.staff.StaffAccount;
import org.folkmoot.platform.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

/** An administrator adds staff, invites them to choose a password, renames and shuts accounts. */
@ApplicationScoped
public class RunStaffAccounts {

    static final String INVITATION = "staff invitation";
    private static final Duration INVITATION_LIFE = Duration.ofDays(3);

    private final StaffAccounts accounts;
    private final Grants grants;
    private final Sessions sessions;
    private final StaffMails mails;
    private final MailWay way;
    private final TrustSettings settings;
    private final CurrentActor actors;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected RunStaffAccounts() {
        this.accounts = null;
        this.grants = null;
        this.sessions = null;
        this.mails = null;
        this.way = null;
        this.settings = null;
        this.actors = null;
        this.audit = null;
    }

    @Inject
    public RunStaffAccounts(
            StaffAccounts accounts,
            Grants grants,
            Sessions sessions,
            StaffMails mails,
            MailWay way,
            TrustSettings settings,
            CurrentActor actors,
            Audit audit) {
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.mails = mails;
        this.way = way;
        this.settings = settings;
        this.actors = actors;
        this.audit = audit;
    }

    /** Adds an account with its roles and mails its owner a link to choose a password. */
    @Transactional
    public Invited add(String name, String mail, Set<Role> roles) {
        RuleBroken.check(new AddressIsFree(accounts.byMail(mail), 0));
        long id = accounts.add(name, mail);
        roles.forEach(role -> grants.give(Subject.staff(id), role, Scope.TRUST));
        audit.wrote("staff.add", "staff:" + id, "Added with the roles " + roles);
        return invite(id);
    }

    /**
     * Mails a new link to choose a password; earlier ones stop working. Where there is no mail server the mail waits, and
     * whoever invites is given the link to hand it over themselves.
     */
    @Transactional
    public Invited invite(long id) {
        StaffAccount account = account(id);
        String token = Secret.token();
        Instant expires = RealTime.now().plus(INVITATION_LIFE);
        accounts.invite(id, Secret.hash(INVITATION, token), expires);
        mails.invitation(account.name(), account.mail(), token, expires);
        audit.wrote(
                "staff.invite",
                account.subject().toString(),
                way.isThere()
                        ? "Invited to choose a password"
                        : "Invited to choose a password; the link was shown, since there is no mail server");
        String link = way.isThere() ? null : settings.baseUrl() + StaffMails.PATH + token;
        return new Invited(id, account.name(), link, expires);
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

    /**
     * Somebody who is to choose a password.
     *
     * @param link what to hand over, which is shown once; null where it went by mail
     */
    public record Invited(long id, String name, @Nullable String link, Instant until) {}
}
