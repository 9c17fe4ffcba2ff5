package org.folkmoot.platform.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.signin.Identities;
import org.folkmoot.platform.staff.DemoStaff;
import org.jdbi.v3.core.Jdbi;

/** The sign-ins that the demonstration shows: staff with their passwords, some conveners; nothing outside the demo. */
@ApplicationScoped
class DemoSignIns {

    private static final int MOST_CONVENERS = 8;

    private final Installation installation;
    private final DemoStaff staff;
    private final Identities identities;
    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected DemoSignIns() {
        this.installation = null;
        this.staff = null;
        this.identities = null;
        this.jdbi = null;
    }

    @Inject
    DemoSignIns(Installation installation, DemoStaff staff, Identities identities, Jdbi jdbi) {
        this.installation = installation;
        this.staff = staff;
        this.identities = identities;
        this.jdbi = jdbi;
    }

    List<DemoSignIn> all() {
        if (!installation.demo()) {
            return List.of();
        }
        List<DemoSignIn> all = new ArrayList<>();
        staff.accounts()
                .forEach(account -> all.add(new DemoSignIn(account.name(), account.mail(), account.password())));
        conveners().stream()
                .flatMap(subject -> identities.of(subject).stream())
                .forEach(person -> all.add(new DemoSignIn(person.name(), person.mail(), "By mailed link")));
        return all;
    }

    private List<Subject> conveners() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct subject_id from platform_grant"
                        + " where subject_kind = 'PERSON' and role = ? order by subject_id limit " + MOST_CONVENERS)
                .bind(0, Role.CONVENER.name())
                .map((row, context) -> Subject.person(row.getLong(1)))
                .list());
    }
}
