package org.folkmoot.platform.packs;

import java.util.List;
import java.util.Map;

/** What a module beside the pages gives to a pack that goes out, and takes from one that is sent in. */
public interface PackPart {

    /** The files of a pack by their paths. */
    Map<String, byte[]> files();

    /**
     * What a pack would change here.
     *
     * @throws PackFault naming file, line and what was expected
     */
    List<Line> compare(Pack pack);

    /** Takes in what is new, in the caller's transaction; nothing becomes public by it. Returns how many things it were. */
    int take(Pack pack);

    /**
     * One thing of a pack.
     *
     * @param what what it is, with its name
     * @param words what would become of it
     */
    record Line(String what, String words) {}
}
