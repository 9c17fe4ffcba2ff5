package org.folkmoot.contracts.engagement;

import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;

/** An invited person said whether they come; {@code answer} is COMING, NOT_COMING or MAYBE. */
public record ReplyReceived(long meeting, PersonId person, String answer, int guests) implements TrustEvent {}
