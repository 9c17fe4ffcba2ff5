package org.folkmoot.contracts.members;

import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;

/** Something that others keep about a person changed: name, contact, channel, format, interests or an objection. */
public record MemberChanged(PersonId person) implements TrustEvent {}
