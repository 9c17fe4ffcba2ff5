package org.folkmoot.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry, before it is stored.
 *
 * @param atReal when it happened, by the real time
 * @param atProduct when it happened, by the product's clock
 * @param actor who, in words
 * @param actorRef who, as a reference: {@code person:1}, {@code staff:2}, {@code job}, {@code visitor}
 * @param person the person it is about, where it is about one
 * @param people how many people a list or an export showed
 * @param changes values before and after, as JSON
 */
record AuditEntry(
        Instant atReal,
        Instant atProduct,
        String actor,
        String actorRef,
        String action,
        String subject,
        @Nullable Long person,
        @Nullable Long people,
        String detail,
        @Nullable String changes,
        @Nullable String requestId) {}
