package org.folkmoot.engagement.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** The regular round of mailings: begins those whose time has come and queues the next stage of those that go. */
@ApplicationScoped
class MailingRounds implements RegularJob {
    static final String NAME = "engagement-mailings";
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final MailingBook book;
    private final SendStage send;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MailingRounds() {
        this.book = null;
        this.send = null;
        this.clock = null;
    }

    @Inject
    MailingRounds(MailingBook book, SendStage send, Clock clock) {
        this.book = book;
        this.send = send;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Send what is due of mailings";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void work(JobRun run) {
        int queued = 0;
        for (long mailing : book.due(clock.instant())) {
            send.begin(mailing);
            int piece = send.piece(mailing);
            while (piece > 0 && !run.cancelled()) {
                queued += piece;
                piece = send.piece(mailing);
            }
        }
        run.result("Queued " + queued + " messages");
    }
}
