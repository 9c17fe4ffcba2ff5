package org.folkmoot.strategy.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.store.FormatRequests;

/** Notes that the office has answered a request, and forgets who asked. */
@ApplicationScoped
public class AnswerFormatRequest {

    private final FormatRequests requests;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerFormatRequest() {
        this(null, null, null);
    }

    @Inject
    public AnswerFormatRequest(FormatRequests requests, Audit audit, Clock clock) {
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answering twice changes nothing. */
    @Transactional
    public void answer(long request) {
        boolean answered = requests.answer(request, clock.instant());
        audit.wrote("format.answer", "format-request:" + request, answered ? "Answered" : "Was answered before");
    }
}
