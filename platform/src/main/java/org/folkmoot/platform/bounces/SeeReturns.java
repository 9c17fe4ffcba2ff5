package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.screens.KeyPage;
import org.jspecify.annotations.Nullable;

/** Shows the office which mails came back, with an entry in the audit log. */
@ApplicationScoped
public class SeeReturns {

    private final ReturnRows rows;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeReturns() {
        rows = null;
        audit = null;
    }

    @Inject
    SeeReturns(ReturnRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** A page, the newest first. */
    @Transactional
    public KeyPage<ReturnedMail> page(@Nullable Long after, @Nullable Long before) {
        KeyPage<ReturnedMail> page = rows.page(after, before);
        audit.readMany("returned emails", "all", page.rows().size());
        return page;
    }

    /** How many came back, counted just beyond the limit. */
    public long count() {
        return rows.count();
    }
}
