package org.folkmoot.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry as the office reads it. */
public record AuditRow(
        long id,
        Instant atReal,
        Instant atProduct,
        String actor,
        String actorRef,
        String action,
        String subject,
        @Nullable Long people,
        String detail,
        @Nullable String changes,
        @Nullable String requestId) {}
