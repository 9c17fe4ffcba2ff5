package org.folkmoot.platform.outbox;

import java.util.Map;

/** All messages about one thing, such as a mailing: what became of them, and holding those that wait. */
public interface MessagesAbout {

    /** How many are in each state; states without any are left out. */
    Map<MessageState, Long> outcomes(String about);

    /** How many of them are letters that wait until the office prints them; they count among those that wait. */
    long toPrint(String about);

    /** Holds back what has not been sent, in the running transaction. Letters in the print queue stay there. */
    void hold(String about);

    /** Lets what was held back go. */
    void release(String about);
}
