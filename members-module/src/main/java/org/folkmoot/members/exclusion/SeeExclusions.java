package org.folkmoot.members.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.members.model.ExclusionCase;
import org.folkmoot.members.model.Exclusions;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows exclusions to those who decide about them; each reading is in the audit. */
@ApplicationScoped
public class SeeExclusions {

    private static final int MOST = 500;

    private final Exclusions exclusions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeExclusions() {
        this.exclusions = null;
        this.audit = null;
    }

    @Inject
    public SeeExclusions(Exclusions exclusions, Audit audit) {
        this.exclusions = exclusions;
        this.audit = audit;
    }

    /** All of them, appeals first. */
    public List<ExclusionCase> all() {
        List<ExclusionCase> rows = exclusions.all(MOST);
        audit.readMany("exclusions", "all", rows.size());
        return rows;
    }

    /** One of them. */
    public ExclusionCase one(long id) {
        ExclusionCase found = exclusions.find(id).orElseThrow(() -> NotFound.of("exclusion", id));
        audit.read(found.person(), "exclusion with its evidence");
        return found;
    }
}
