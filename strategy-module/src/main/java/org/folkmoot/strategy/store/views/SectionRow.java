package org.folkmoot.strategy.store.views;

import org.folkmoot.strategy.model.Kind;

/**
 * A section with the page it is part of.
 *
 * @param lock goes up with every change, so that nobody saves over what they have not seen
 */
public record SectionRow(long id, long page, Kind kind, String slug, String pageTitle, String name, int lock) {}
