package org.folkmoot.members.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a purpose rests on and how it is said.
 *
 * @param version 0 for what comes with the product
 * @param changedAt null for what comes with the product
 */
public record PurposeText(
        Purpose purpose,
        int version,
        LawfulBasis basis,
        String words,
        @Nullable Instant changedAt,
        String changedBy) {}
