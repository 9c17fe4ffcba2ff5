package org.folkmoot.platform.packs;

/** A fault in a content pack: the file, the line and what was expected there. */
public final class PackFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    public PackFault(String file, int line, String expected) {
        super(file + ", line " + line + ": " + expected);
        this.line = line;
    }

    /** The line, counted from one. */
    public int line() {
        return line;
    }
}
