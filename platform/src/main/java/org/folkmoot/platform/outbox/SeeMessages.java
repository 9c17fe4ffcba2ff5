package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.screens.KeyPage;
import org.jspecify.annotations.Nullable;

/** Shows the office what is in the outbox; every look at people's messages is in the audit log. */
@ApplicationScoped
public class SeeMessages {

    private final MessageViews views;
    private final QueuePause pause;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeMessages() {
        views = null;
        pause = null;
        audit = null;
    }

    @Inject
    SeeMessages(MessageViews views, QueuePause pause, Audit audit) {
        this.views = views;
        this.pause = pause;
        this.audit = audit;
    }

    /** A page of the list. */
    @Transactional
    public KeyPage<MessageRow> page(MessageFilter filter, @Nullable Long after, @Nullable Long before) {
        KeyPage<MessageRow> page = views.page(filter, after, before);
        audit.readMany("messages", filter.words(), page.rows().size());
        return page;
    }

    /** How many messages the filter finds, counted just beyond the limit. */
    public long count(MessageFilter filter) {
        return views.count(filter);
    }

    /** One message. */
    @Transactional
    public MessageRow one(long id) {
        MessageRow row = views.find(id).orElseThrow(() -> NotFound.of("message", id));
        if (row.person() != null) {
            audit.read(new PersonId(row.person()), "message " + id);
        }
        return row;
    }

    /** How many mails are in each state that matters, counted just beyond the limit. */
    public Map<MessageState, Long> mails() {
        Map<MessageState, Long> counts = new LinkedHashMap<>();
        for (MessageState state : MessageState.values()) {
            if (state != MessageState.PRINTED) {
                counts.put(state, views.count(new MessageFilter(List.of(state), Channel.EMAIL, null)));
            }
        }
        return counts;
    }

    /** How many letters wait to be printed, counted just beyond the limit. */
    public long lettersToPrint() {
        return views.count(new MessageFilter(List.of(MessageState.QUEUED), Channel.LETTER, null));
    }

    /** Why mail waits on this node; empty where it does not. */
    public Optional<String> heldBack() {
        return pause.reason();
    }
}
