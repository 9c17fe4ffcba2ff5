package org.folkmoot.platform.outbox;

import java.time.Instant;

/** A letter as it goes to the printer, links included. */
record PrintedLetter(
        long id, String toName, String toAddress, String subject, String bodyText, String links, Instant queuedAt) {}
