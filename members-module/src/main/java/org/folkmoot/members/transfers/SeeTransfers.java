package org.folkmoot.members.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows the office the transfers that wait, those whose day has not come, and those just decided. */
@ApplicationScoped
public class SeeTransfers {

    /** Rows of a page. */
    public static final int SIZE = 50;

    private static final List<State> WAITING = List.of(State.FOUND, State.ASKED);
    private static final Duration LOOK_BACK = Duration.ofDays(30);

    private final Transfers transfers;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeTransfers() {
        this.transfers = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SeeTransfers(Transfers transfers, Audit audit, Clock clock) {
        this.transfers = transfers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of those that wait, counted from 0. */
    public List<Transfer> waiting(int page) {
        List<Transfer> rows = transfers.in(WAITING, page * SIZE, SIZE);
        audit.readMany("queue of transfers", "page " + (page + 1), rows.size());
        return rows;
    }

    /** How many wait. */
    public long countWaiting() {
        return transfers.count(WAITING);
    }

    /** Accepted ones whose day has not come. */
    public List<Transfer> accepted() {
        return transfers.in(List.of(State.ACCEPTED), 0, SIZE);
    }

    /** Those decided in the last 30 days. */
    public List<Transfer> decided() {
        return transfers.decidedSince(clock.instant().minus(LOOK_BACK), SIZE);
    }

    /** One of them. */
    public Transfer one(long id) {
        Transfer found = transfers.find(id).orElseThrow(() -> NotFound.of("transfer", id));
        audit.read(found.person(), "transfer");
        return found;
    }
}
