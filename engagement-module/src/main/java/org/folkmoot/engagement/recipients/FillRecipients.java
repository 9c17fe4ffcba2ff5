package org.folkmoot.engagement.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Fills the copy at a start that finds it empty. */
@OncePerBuild
@ApplicationScoped
class FillRecipients implements StartUpStep {
    private static final int BATCH = 500;

    private final RecipientBook book;
    private final KeepRecipient keep;
    private final RefillRecipients refilling;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FillRecipients() {
        this.book = null;
        this.keep = null;
        this.refilling = null;
    }

    @Inject
    FillRecipients(RecipientBook book, KeepRecipient keep, RefillRecipients refilling) {
        this.book = book;
        this.keep = keep;
        this.refilling = refilling;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public void run() {
        refilling.refill();
        if (book.count() > 0) {
            return;
        }
        long last = keep.keepAfter(0, BATCH);
        while (last > 0) {
            last = keep.keepAfter(last, BATCH);
        }
    }
}
