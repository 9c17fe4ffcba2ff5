package org.folkmoot.system.walk;

/** What somebody may type anywhere. */
enum Hostile {
    /** A spreadsheet formula that is markup too, out of attributes, text areas and titles. */
    MARKUP("=HYPERLINK(\"//x.example\")'\"></title></textarea><b " + Hostile.MARK + ">李</b>"),
    /** Three scripts, one of them from right to left, and pictures made of several characters. */
    SCRIPTS("@SUM(A1) محمد 李小龍 👩‍👩‍👧 Zoë O’Brien"),
    /** Longer than a name may be, without a space. */
    LONG("-1+" + "x".repeat(240)),
    /** Longer than anything may be. */
    ENDLESS("+" + "<i " + Hostile.MARK + ">".repeat(2000));

    /** The attribute that no element of any page may have. */
    static final String MARK = "data-walked";

    private final String text;

    Hostile(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
