package org.folkmoot.platform.packs;

/** A fault in a content pack: the file, the line and what was expected there. */
public final class PackFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PackFault(String file, int line, String expected) {
        super(file + ", line " + line + ": " + expected);
    }
}
