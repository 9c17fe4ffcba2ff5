package org.folkmoot.nhsuk.components;

import org.jspecify.annotations.Nullable;

/** Links to the page before and the page after, each with its title. */
public record Pagination(@Nullable Link previous, @Nullable Link next) {}
