package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.store.views.ApplicationLists;
import org.folkmoot.members.store.views.ApplicationRow;
import org.folkmoot.members.store.views.InspectionRow;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows the office the applications that wait and those just decided. */
@ApplicationScoped
public class SeeApplications {

    private static final int MOST = 200;
    private static final Duration LOOK_BACK = Duration.ofDays(30);

    private final ApplicationLists lists;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeApplications() {
        this.lists = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SeeApplications(ApplicationLists lists, Audit audit, Clock clock) {
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait. */
    public List<ApplicationRow> waiting() {
        List<ApplicationRow> rows = lists.waiting(MOST);
        audit.readMany("queue of applications", "waiting", rows.size());
        return rows;
    }

    /** Those decided lately. */
    public List<ApplicationRow> decided() {
        return lists.decidedSince(clock.instant().minus(LOOK_BACK), MOST);
    }

    /** Requests to inspect the register that wait. */
    public List<InspectionRow> inspections() {
        return lists.inspections(MOST);
    }

    /** One of them. */
    public ApplicationRow one(long id) {
        ApplicationRow row = lists.one(id).orElseThrow(() -> NotFound.of("application", id));
        audit.read(new PersonId(row.person()), "application");
        return row;
    }
}
