package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.formats.TellInFormat.ForOne;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkBook.Digest;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** Sends the news that people want gathered once a week or a month. */
@ApplicationScoped
public class SendDigests implements RegularJob {
    static final String NAME = "engagement-digests";
    private static final Duration EVERY = Duration.ofHours(6);

    private static final int BATCH = 200;

    private final NetworkBook book;
    private final RecipientBook recipients;
    private final NetworkMessages messages;
    private final TellInFormat telling;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendDigests() {
        this.book = null;
        this.recipients = null;
        this.messages = null;
        this.telling = null;
        this.clock = null;
    }

    @Inject
    public SendDigests(
            NetworkBook book, RecipientBook recipients, NetworkMessages messages, TellInFormat telling, Clock clock) {
        this.book = book;
        this.recipients = recipients;
        this.messages = messages;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Send gathered news";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void work(JobRun run) {
        Progress progress = new Progress();
        while (!progress.ended && !run.cancelled()) {
            run.step(Long.toString(progress.last), progress.sent, progress.sent, () -> next(progress));
        }
        run.result("Queued " + progress.sent + " mails with news");
    }

    private void next(Progress progress) {
        List<Digest> due = book.takeDigests(clock.instant(), progress.last, BATCH);
        List<ForOne> mails = new ArrayList<>();
        for (Digest digest : due) {
            message(digest).ifPresent(mails::add);
            progress.last = digest.subscription();
        }
        telling.tellEach(mails, null);
        progress.sent += mails.size();
        progress.ended = due.isEmpty();
    }

    private Optional<ForOne> message(Digest digest) {
        return digest.news().isEmpty()
                ? Optional.empty()
                : recipients
                        .find(digest.person())
                        .filter(KnownRecipient::isReachable)
                        .map(person -> messages.gathered(digest, person, TrustClock.today(clock)));
    }

    /** How far the job is. */
    private static final class Progress {
        private long last;
        private long sent;
        private boolean ended;
    }
}
