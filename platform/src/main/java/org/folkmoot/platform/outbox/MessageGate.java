package org.folkmoot.platform.outbox;

import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;

/**
 * Says which messages people do not want any more. A module that knows of objections offers one; the outbox asks when a
 * message is queued and again when it is about to go, and only about ENGAGEMENT and MARKETING.
 */
public interface MessageGate {

    /** The reason for each of these that must not go, by its position in the list; nothing for those that may. */
    Map<Integer, String> refused(List<Asked> messages);

    /**
     * One message.
     *
     * @param subscription the id in its unsubscribe link; 0 where it has none
     */
    record Asked(MessageClass messageClass, PersonId person, long subscription) {}
}
