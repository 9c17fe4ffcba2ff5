package org.folkmoot.contracts.strategy;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.TrustEvent;

/**
 * A consultation opened to answers.
 *
 * @param title the consultation's public title
 * @param topics slugs of the interests whose followers want to know
 */
public record ConsultationOpened(long consultation, String slug, String title, LocalDate closes, List<String> topics)
        implements TrustEvent {}
