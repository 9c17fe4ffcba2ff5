package org.folkmoot.contracts.strategy;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.TrustEvent;

/**
 * A consultation that has long been open came in with a content pack: it is known from now on, and nobody is told.
 *
 * @param title the consultation's public title
 * @param topics slugs of the interests whose followers want to know what comes of it
 */
public record ConsultationUnderWay(long consultation, String slug, String title, LocalDate closes, List<String> topics)
        implements TrustEvent {}
