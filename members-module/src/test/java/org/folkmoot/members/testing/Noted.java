package org.folkmoot.members.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.Outbox;

/** Keeps in memory what was audited, published and queued. */
public final class Noted implements Audit, EventPublisher, Outbox {

    private final List<String> audit = Collections.synchronizedList(new ArrayList<>());
    private final List<TrustEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final List<Message> messages = Collections.synchronizedList(new ArrayList<>());
    private final List<PersonId> forgotten = new ArrayList<>();

    /** What was audited, as action, subject and detail. */
    public List<String> audit() {
        return List.copyOf(audit);
    }

    /** What was published. */
    public List<TrustEvent> events() {
        return List.copyOf(events);
    }

    /** What was put in the outbox. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /** Whose messages were forgotten. */
    public List<PersonId> forgotten() {
        return List.copyOf(forgotten);
    }

    @Override
    public void wrote(String action, String subject, String detail) {
        audit.add(action + " " + subject + " " + detail);
    }

    @Override
    public void wrote(String action, String subject, String detail, Map<String, Change> changes) {
        wrote(action, subject, detail);
    }

    @Override
    public void read(PersonId person, String what) {
        audit.add("read person:" + person + " " + what);
    }

    @Override
    public void readMany(String what, String filter, long count) {
        audit.add("list " + what + " " + count);
    }

    @Override
    public void publish(TrustEvent event) {
        events.add(event);
    }

    @Override
    public long queue(Message message) {
        messages.add(message);
        return messages.size();
    }

    @Override
    public void queueAll(List<Message> several) {
        messages.addAll(several);
    }

    @Override
    public int withdraw(String about) {
        return 0;
    }

    @Override
    public int forget(PersonId person) {
        forgotten.add(person);
        return 0;
    }
}
