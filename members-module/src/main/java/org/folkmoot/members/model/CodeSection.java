package org.folkmoot.members.model;

/** The sections of the code of governance for NHS provider trusts (NHS England, in force since 1 April 2023). */
public enum CodeSection {
    A("Section A: board leadership and purpose"),
    B("Section B: division of responsibilities"),
    C("Section C: composition, succession and evaluation"),
    D("Section D: audit, risk and internal control"),
    E("Section E: remuneration"),
    GOVERNORS("Council of governors and the lead governor");

    private final String words;

    CodeSection(String words) {
        this.words = words;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }
}
