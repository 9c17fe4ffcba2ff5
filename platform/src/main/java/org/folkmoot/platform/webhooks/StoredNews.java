package org.folkmoot.platform.webhooks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.settings.TrustSettings;

/** Queues the calls in the transaction of what happened. */
@ApplicationScoped
class StoredNews implements PublicNews {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HookRows rows;
    private final CallWake wake;
    private final Transactions transactions;
    private final TrustSettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StoredNews() {
        rows = null;
        wake = null;
        transactions = null;
        settings = null;
        clock = null;
    }

    @Inject
    StoredNews(HookRows rows, CallWake wake, Transactions transactions, TrustSettings settings, Clock clock) {
        this.rows = rows;
        this.wake = wake;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void tell(String kind, String page, String open) {
        transactions.require("Telling other systems");
        ObjectNode body = JSON.createObjectNode();
        body.put("type", kind);
        body.put("timestamp", clock.instant().toString());
        body.putObject("data").put("page", settings.baseUrl() + page).put("json", settings.baseUrl() + open);
        if (rows.queue(kind, body.toString(), RealTime.now()) > 0) {
            transactions.afterCommit(wake.get()::call);
        }
    }
}
