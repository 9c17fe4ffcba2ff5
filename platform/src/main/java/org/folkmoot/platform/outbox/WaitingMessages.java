package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;

/** Tells the office's first page of failed messages and of letters to print. */
@ApplicationScoped
class WaitingMessages implements WaitingSource {

    private final MessageViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WaitingMessages() {
        views = null;
    }

    @Inject
    WaitingMessages(MessageViews views) {
        this.views = views;
    }

    @Override
    public List<Waiting> waiting() {
        long failed = views.count(new MessageFilter(MessageFilter.FAULTS, Channel.EMAIL, null));
        long letters = views.count(new MessageFilter(List.of(MessageState.QUEUED), Channel.LETTER, null));
        long texts = views.count(new MessageFilter(MessageFilter.FAULTS, Channel.SMS, null));
        return List.of(
                new Waiting("Text messages that failed", texts, "/office/messages?state=FAULTS&channel=SMS"),
                new Waiting("Messages that failed", failed, "/office/messages?state=FAULTS&channel=EMAIL"),
                new Waiting("Letters to print", letters, "/office/messages/print"));
    }
}
