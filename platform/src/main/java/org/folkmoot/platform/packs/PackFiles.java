package org.folkmoot.platform.packs;

import java.util.List;
import java.util.Optional;

/** Where the files of a pack come from. */
interface PackFiles {

    /** True where there is such a file. */
    boolean has(String path);

    /** A text file. */
    Optional<String> text(String path);

    /** Paths of the files in a folder, relative to the pack, sorted. */
    List<String> list(String folder);
}
