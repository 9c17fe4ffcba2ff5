package org.folkmoot.members.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a member asked for: to be in another constituency.
 *
 * @param on the day from which it counts
 * @param reason in the office's words
 */
public record Move(String constituency, @Nullable String classCode, LocalDate on, String reason) {}
