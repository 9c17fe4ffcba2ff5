package org.folkmoot.strategy.testing;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.Outbox;

/** An outbox that keeps what it is given. */
public final class KeptMessages implements Outbox {

    /** All messages, in order. */
    public final List<Message> messages = new ArrayList<>();

    @Override
    public long queue(Message message) {
        messages.add(message);
        return messages.size();
    }

    @Override
    public void queueAll(List<Message> many) {
        messages.addAll(many);
    }

    @Override
    public int withdraw(String about) {
        return 0;
    }

    @Override
    public int forget(PersonId person) {
        return 0;
    }
}
