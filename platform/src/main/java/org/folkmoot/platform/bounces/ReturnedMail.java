package org.folkmoot.platform.bounces;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came back, as the office sees it.
 *
 * @param shut true while no mail goes to its address
 */
public record ReturnedMail(
        long id,
        long message,
        @Nullable Long person,
        Report.Kind kind,
        String status,
        String words,
        Instant arrivedAt,
        String toName,
        String toAddress,
        String subject,
        boolean shut) {}
