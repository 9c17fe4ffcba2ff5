package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.folkmoot.platform.database.Transactions;
import org.jdbi.v3.core.Jdbi;

/** The rows about one thing. What is held back has its next try a hundred years later, so that no worker sees it. */
@ApplicationScoped
class StoredMessagesAbout implements MessagesAbout {

    private static final String HELD = "next_try >= '2120-01-01'";

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final OutboxWake wake;
    private final NotifySetup notify;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StoredMessagesAbout() {
        jdbi = null;
        transactions = null;
        wake = null;
        notify = null;
    }

    @Inject
    StoredMessagesAbout(Jdbi jdbi, Transactions transactions, OutboxWake wake, NotifySetup notify) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.wake = wake;
        this.notify = notify;
    }

    @Override
    public Map<MessageState, Long> outcomes(String about) {
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        jdbi.useHandle(handle -> handle.createQuery(
                        "select state, count(*) as many from platform_message where about = :about group by state")
                .bind("about", about)
                .map((row, context) -> Map.entry(MessageState.valueOf(row.getString("state")), row.getLong("many")))
                .forEach(each -> counts.put(each.getKey(), each.getValue())));
        return counts;
    }

    @Override
    public long toPrint(String about) {
        return notify.postsLetters()
                ? 0
                : jdbi.withHandle(handle -> handle.createQuery("select count(*) from platform_message"
                                + " where about = :about and state = 'QUEUED' and channel = 'LETTER'")
                        .bind("about", about)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public void hold(String about) {
        transactions.require("Holding messages back");
        jdbi.useHandle(handle -> handle.createUpdate("update platform_message"
                        + " set next_try = date_add(next_try, interval 100 year), fence = fence + 1"
                        + " where about = :about and state in ('QUEUED', 'DEFERRED') and not " + HELD)
                .bind("about", about)
                .execute());
    }

    @Override
    public void release(String about) {
        transactions.require("Letting messages go");
        jdbi.useHandle(handle -> handle.createUpdate("update platform_message"
                        + " set next_try = date_sub(next_try, interval 100 year)"
                        + " where about = :about and state in ('QUEUED', 'DEFERRED') and " + HELD)
                .bind("about", about)
                .execute());
        transactions.afterCommit(wake.get()::call);
    }
}
