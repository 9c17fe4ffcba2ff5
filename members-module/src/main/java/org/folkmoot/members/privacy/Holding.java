package org.folkmoot.members.privacy;

import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.PersonId;

/** All that was held about a person at one moment. */
public record Holding(PersonId person, Instant at, List<HeldPart> parts) {}
