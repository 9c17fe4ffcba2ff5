package org.folkmoot.contracts.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public consultation in one line.
 *
 * @param path its address on the site, beginning with a slash
 * @param open true where it takes answers today
 */
public record ConsultationGlance(
        String title, String path, @Nullable LocalDate closes, boolean open) {}
