package org.folkmoot.nhsuk.forms;

import org.jspecify.annotations.Nullable;

/** One line of the error summary: what is wrong, and the address on the page of the first wrong input. */
public record FormError(String message, @Nullable String href) {}
