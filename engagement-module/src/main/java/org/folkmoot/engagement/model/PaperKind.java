package org.folkmoot.engagement.model;

import java.util.List;

/** What a paper of a meeting is. */
public enum PaperKind {
    PAPER("Paper"),
    ACCOUNTS("Annual accounts"),
    AUDITORS_REPORT("Auditor's report on the accounts"),
    ANNUAL_REPORT("Annual report"),
    MINUTES("Minutes"),
    RECORDING("Recording"),
    GRAPHIC_RECORD("Graphic record"),
    OUTPUT("What came out of it");

    /** What the law has an annual members' meeting be shown. */
    public static final List<PaperKind> ANNUAL_PACK = List.of(ACCOUNTS, AUDITORS_REPORT, ANNUAL_REPORT);

    private final String words;

    PaperKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** True for what exists only after the meeting. */
    public boolean isOutput() {
        return this == MINUTES || this == RECORDING || this == GRAPHIC_RECORD || this == OUTPUT;
    }
}
