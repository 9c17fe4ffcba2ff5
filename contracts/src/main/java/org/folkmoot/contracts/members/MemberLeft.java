package org.folkmoot.contracts.members;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;

/** A membership ended; the person stays on record for as long as the retention policy says. */
public record MemberLeft(PersonId person, LocalDate on) implements TrustEvent {}
