package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.outbox.MessageGate.Asked;
import org.jspecify.annotations.Nullable;

/** Asks every gate about messages that an objection stops; what the law says must be sent is never asked about. */
@ApplicationScoped
class Objections {

    private final Iterable<MessageGate> gates;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Objections() {
        gates = null;
    }

    @Inject
    Objections(@Any Instance<MessageGate> gates) {
        this((Iterable<MessageGate>) gates);
    }

    Objections(Iterable<MessageGate> gates) {
        this.gates = gates;
    }

    /** Nobody objects, for tests and tools. */
    static Objections none() {
        return new Objections(List.of());
    }

    /** The reason for each message that must not go. */
    <T> Map<T, String> among(List<T> messages, Function<T, @Nullable Asked> asked) {
        List<T> stoppable = new ArrayList<>();
        List<Asked> questions = new ArrayList<>();
        for (T message : messages) {
            Asked question = asked.apply(message);
            if (question != null) {
                stoppable.add(message);
                questions.add(question);
            }
        }
        Map<T, String> refused = new IdentityHashMap<>();
        if (!questions.isEmpty()) {
            gates.forEach(
                    gate -> gate.refused(questions).forEach((at, why) -> refused.putIfAbsent(stoppable.get(at), why)));
        }
        return refused;
    }

    static @Nullable Asked question(Message message) {
        MessageLink stop =
                message.unsubscribe() == null ? null : message.links().get(message.unsubscribe());
        return question(message.messageClass(), message.person(), stop);
    }

    static @Nullable Asked question(OutgoingMail mail) {
        MessageLink stop = mail.unsubscribe() == null
                ? null
                : MessageJson.read(mail.links()).get(mail.unsubscribe());
        return question(mail.messageClass(), mail.person() == null ? null : new PersonId(mail.person()), stop);
    }

    private static @Nullable Asked question(
            MessageClass messageClass, @Nullable PersonId person, @Nullable MessageLink stop) {
        boolean stoppable = messageClass == MessageClass.ENGAGEMENT || messageClass == MessageClass.MARKETING;
        return stoppable && person != null ? new Asked(messageClass, person, stop == null ? 0 : stop.signedId()) : null;
    }
}
