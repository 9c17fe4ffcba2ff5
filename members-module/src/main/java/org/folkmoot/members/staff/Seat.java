package org.folkmoot.members.staff;

import org.jspecify.annotations.Nullable;

/** The constituency or class to which somebody is invited, and how letters name it. */
record Seat(String constituency, @Nullable String classCode, String name) {}
