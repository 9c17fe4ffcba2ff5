package org.folkmoot.strategy.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Interests;
import org.folkmoot.strategy.store.views.InterestLine;

/** Reads who would like to come; each reading is noted. */
@ApplicationScoped
public class ReadInterest {

    private static final int MOST = 1000;

    private final Interests interests;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadInterest() {
        this(null, null);
    }

    @Inject
    public ReadInterest(Interests interests, Audit audit) {
        this.interests = interests;
        this.audit = audit;
    }

    /** Those of all consultations that wait. */
    public List<InterestLine> waiting(long after, int most) {
        List<InterestLine> lines = interests.waiting(after, most);
        audit.readMany("interest in focus groups", "waiting", lines.size());
        return lines;
    }

    /** All of a consultation. */
    public List<InterestLine> of(long page) {
        List<InterestLine> lines = interests.of(page, MOST);
        audit.readMany("interest in focus groups", "page:" + page, lines.size());
        return lines;
    }

    /** One that waits. */
    @Transactional
    public InterestLine one(long interest) {
        InterestLine line = interests.find(interest).orElseThrow(() -> NotFound.of("waiting interest", interest));
        audit.readMany("interest in focus groups", "interest:" + interest, 1);
        return line;
    }
}
