package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.strategy.model.Kind;

/**
 * A page as a pack holds it.
 *
 * @param path the YAML file
 * @param earlier what it was before, the oldest first
 */
record PackPage(Kind kind, String slug, String path, ObjectNode content, List<Edition> earlier) {

    PackPage(Kind kind, String slug, String path, ObjectNode content) {
        this(kind, slug, path, content, List.of());
    }

    /** The page as it was published on a day and stayed until the next edition. */
    record Edition(LocalDate from, String path, ObjectNode content) {}
}
