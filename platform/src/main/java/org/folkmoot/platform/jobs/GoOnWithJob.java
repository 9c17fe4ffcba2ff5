package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.refusals.Conflict;

/** Lets a failed or stopped job go on from its last checkpoint. */
@ApplicationScoped
public class GoOnWithJob {

    private final JobRows rows;
    private final Audit audit;
    private final JobWake wake;
    private final Transactions transactions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GoOnWithJob() {
        rows = null;
        audit = null;
        wake = null;
        transactions = null;
    }

    @Inject
    GoOnWithJob(JobRows rows, Audit audit, JobWake wake, Transactions transactions) {
        this.rows = rows;
        this.audit = audit;
        this.wake = wake;
        this.transactions = transactions;
    }

    /** Lets it go on; a conflict where it goes on already. */
    @Transactional
    public void goOn(long id) {
        if (!rows.again(id)) {
            throw Conflict.on("job", id);
        }
        audit.wrote("job.again", "job:" + id, "Goes on from its last checkpoint");
        transactions.afterCommit(wake.get()::call);
    }
}
