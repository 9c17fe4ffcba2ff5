package org.folkmoot.platform.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Makes a staff account per role in the demo, with passwords that everybody knows; nowhere else. */
@OncePerBuild
@ApplicationScoped
public class DemoStaff implements StartUpStep {

    private static final int ORDER = 50;
    private static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("Olive Office", Role.OFFICE),
            new DemoAccount("Sam Secretary", Role.SECRETARY),
            new DemoAccount("Eddie Editor", Role.EDITOR),
            new DemoAccount("Ada Admin", Role.ADMIN));

    private final Installation installation;
    private final StaffAccounts accounts;
    private final Grants grants;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected DemoStaff() {
        this.installation = null;
        this.accounts = null;
        this.grants = null;
    }

    @Inject
    public DemoStaff(Installation installation, StaffAccounts accounts, Grants grants) {
        this.installation = installation;
        this.accounts = accounts;
        this.grants = grants;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        if (installation.demo()) {
            ACCOUNTS.stream()
                    .filter(account -> accounts.byMail(account.mail()).isEmpty())
                    .forEach(this::add);
        }
    }

    /** The demo's staff; empty outside the demo. */
    public List<DemoAccount> accounts() {
        return installation.demo() ? ACCOUNTS : List.of();
    }

    private void add(DemoAccount account) {
        long id = accounts.add(account.name(), account.mail());
        accounts.setPassword(id, Passwords.hash(account.password()));
        grants.give(Subject.staff(id), account.role(), Scope.TRUST);
    }

    /** A demo account; its address and password follow from its role. */
    public record DemoAccount(String name, Role role) {

        /** The address to sign in with. */
        public String mail() {
            return role.name().toLowerCase(Locale.ROOT) + "@demo.example";
        }

        /** The password that everybody knows. */
        public String password() {
            return "folkmoot-demo-" + role.name().toLowerCase(Locale.ROOT);
        }
    }
}
