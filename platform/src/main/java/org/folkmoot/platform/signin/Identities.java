package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.IdentitySource;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.staff.StaffAccount;
import org.folkmoot.platform.staff.StaffAccounts;

/** Everyone who can sign in: people on record, as their owner knows them, and staff. */
@ApplicationScoped
public class Identities {

    private final Instance<IdentitySource> sources;
    private final StaffAccounts staff;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected Identities() {
        this.sources = null;
        this.staff = null;
    }

    @Inject
    Identities(@Any Instance<IdentitySource> sources, StaffAccounts staff) {
        this.sources = sources;
        this.staff = staff;
    }

    /** The people on record with this address. */
    public List<Identity> people(String address) {
        return sources.stream()
                .flatMap(source -> source.byMail(address).stream())
                .toList();
    }

    /** The open staff account with this address that has a password. */
    public Optional<StaffAccount> staff(String address) {
        return staff.byMail(address).filter(account -> account.isOpen() && account.password() != null);
    }

    /** Who a subject is now; empty once erased or shut. */
    public Optional<Identity> of(Subject subject) {
        return subject.kind() == Subject.Kind.STAFF
                ? staff.byId(subject.id())
                        .filter(StaffAccount::isOpen)
                        .map(account -> new Identity(subject, account.name(), account.mail()))
                : sources.stream()
                        .flatMap(source -> source.byId(subject).stream())
                        .findFirst();
    }
}
