package org.folkmoot.members.store.views;

import java.time.Instant;

/** A request to inspect the register. */
public record InspectionRow(long id, Instant askedAt, String name, String contact, String wish) {}
