package org.folkmoot.contracts.members;

import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;

/** A person was erased: every module removes or makes anonymous what it holds about them. */
public record MemberErased(PersonId person) implements TrustEvent {}
