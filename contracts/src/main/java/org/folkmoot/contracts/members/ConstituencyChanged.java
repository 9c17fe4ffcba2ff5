package org.folkmoot.contracts.members;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;

/** A member moved from one constituency to another. */
public record ConstituencyChanged(PersonId person, String from, String to, LocalDate on) implements TrustEvent {}
