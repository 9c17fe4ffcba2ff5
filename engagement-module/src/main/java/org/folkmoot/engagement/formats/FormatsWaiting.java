package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.OwnMessageBook;

/** Tells the office's first page how many members said that their formats changed, and what is to be made for one person. */
@ApplicationScoped
class FormatsWaiting implements WaitingSource {
    private static final int MOST = 1000;

    private final FormatBook book;
    private final OwnMessageBook own;
    private final MailingBook mailings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatsWaiting() {
        this.book = null;
        this.own = null;
        this.mailings = null;
        this.clock = null;
    }

    @Inject
    FormatsWaiting(FormatBook book, OwnMessageBook own, MailingBook mailings, Clock clock) {
        this.book = book;
        this.own = own;
        this.mailings = mailings;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(
                new Waiting("Formats that changed", book.changed(MOST).size(), "/office/formats"),
                new Waiting("People whom a mailing holds back for a format", mailings.held(), "/office/mailings"),
                new Waiting(
                        "Messages to make in somebody’s format",
                        own.countOpen(clock.instant()),
                        "/office/formats/own-messages"));
    }
}
