package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.PersonId;

/** Makes, changes and ends interests and networks as people do it, so that nobody overwrites what they have not read. */
public interface TopicDesk {

    /** Keeps a new one; false where its slug is taken. */
    boolean add(Topic topic);

    /** Changes what was read at its version; false where it has changed since. The slug, the kind and the end stay. */
    boolean change(Topic topic);

    /** Ends what was read at a version; false where it has changed since, or has ended. */
    boolean end(String slug, int version, Instant now);

    /** Lets an ended one go on; false where it goes on. */
    boolean resume(String slug);

    /** Puts all topics into this order. */
    void order(List<String> slugs);

    /** How many people follow it now. */
    long followers(String slug);

    /** How many meetings to come are for a network, or are about it. */
    long meetingsToCome(String slug, Instant now);

    /** Remembers who led a network when it ended. */
    void rememberLeads(String network, List<PersonId> leads);

    /** Who led it when it ended; nothing of it is kept. */
    List<PersonId> takeLeads(String network);
}
