package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.NamedFiles;

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

    /** The files that it names, and named before. */
    Set<String> files() {
        Set<String> named = new LinkedHashSet<>(NamedFiles.in(content));
        earlier.forEach(edition -> named.addAll(NamedFiles.in(edition.content())));
        return named;
    }

    /** A file that it names: one of its own, or else the one that all pages name by this name. */
    Optional<byte[]> file(Pack pack, String named) {
        return pack.bytes(own(kind, slug, named)).or(() -> pack.bytes(named));
    }

    /** Where a file stands that is not the one that other pages name by this name. */
    static String own(Kind kind, String slug, String named) {
        String place = kind.hasMany() ? kind.place() + "/" + slug : kind.place();
        return named.replaceFirst("^" + NamedFiles.PLACE, NamedFiles.PLACE + place + "/");
    }

    /** The page as it was published on a day and stayed until the next edition. */
    record Edition(LocalDate from, String path, ObjectNode content) {}
}
