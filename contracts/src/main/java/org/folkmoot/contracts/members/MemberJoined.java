package org.folkmoot.contracts.members;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;
import org.jspecify.annotations.Nullable;

/**
 * A person joined: a member of a constituency or, where the trust has no statutory members, someone who signed up.
 *
 * @param constituency the constituency's code; null for someone who signed up to networks only
 */
public record MemberJoined(PersonId person, @Nullable String constituency, LocalDate on) implements TrustEvent {}
