package org.folkmoot.contracts;

/**
 * The office let mail go again to an address from which mail to somebody had come back.
 *
 * @param message the number of the mail that came back, in the outbox
 */
public record MailMayGoAgain(PersonId person, long message) implements TrustEvent {}
