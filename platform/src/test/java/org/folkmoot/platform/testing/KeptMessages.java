package org.folkmoot.platform.testing;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.Outbox;

/** An outbox that keeps what is put into it. */
public final class KeptMessages implements Outbox {

    private final List<Message> messages = new ArrayList<>();

    @Override
    public long queue(Message message) {
        messages.add(message);
        return messages.size();
    }

    @Override
    public void queueAll(List<Message> more) {
        messages.addAll(more);
    }

    @Override
    public int withdraw(String about) {
        return 0;
    }

    @Override
    public int forget(PersonId person) {
        return 0;
    }

    /** The messages so far. */
    public List<Message> all() {
        return List.copyOf(messages);
    }

    /** The last message. */
    public Message last() {
        return messages.get(messages.size() - 1);
    }
}
