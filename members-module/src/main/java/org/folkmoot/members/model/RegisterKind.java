package org.folkmoot.members.model;

import java.util.List;

/** The registers that the law tells a trust to keep and to open to anybody who asks. */
public enum RegisterKind {
    /** Everybody with a membership. */
    MEMBERS(
            "Register of members",
            "member",
            List.of("Name", "Constituency"),
            "The extract shows the name and the constituency of each member, and nothing else"
                    + " (NHS Act 2006, schedule 7, paragraphs 20 and 22)."),
    /** Everybody on the council. */
    GOVERNORS(
            "Register of governors",
            "governor",
            List.of("Governor", "Seat", "How", "Term from", "Term to"),
            "The extract shows every governor who sits on the council on the day it was made"
                    + " (NHS Act 2006, schedule 7, paragraphs 20 and 22)."),
    /** What governors have declared. */
    GOVERNORS_INTERESTS(
            "Register of governors’ interests",
            "entry",
            List.of("Governor", "Seat", "Interest", "Declared"),
            "The extract shows what each governor in office has declared, nil returns included; “No return yet”"
                    + " stands for a governor who has declared nothing (NHS Act 2006, schedule 7, paragraphs 20 and 22)."),
    /** Everybody on the board. */
    DIRECTORS(
            "Register of directors",
            "director",
            List.of("Director", "Post", "Kind", "Votes", "Since", "Until"),
            "The extract shows every director in office on the day it was made (schedule 7, paragraphs 20 and 22, of"
                    + " the NHS Act 2006 ask a foundation trust for it)."),
    /** What directors have declared. */
    DIRECTORS_INTERESTS(
            "Register of directors’ interests",
            "entry",
            List.of("Director", "Post", "Interest", "Declared"),
            "The extract shows what each director in office has declared, nil returns included; “No return yet” stands"
                    + " for a director who has declared nothing (schedule 7, paragraphs 20 and 22, of the NHS Act 2006"
                    + " ask a foundation trust for it).");

    private final String words;
    private final String entry;
    private final List<String> columns;
    private final String rule;

    RegisterKind(String words, String entry, List<String> columns, String rule) {
        this.words = words;
        this.entry = entry;
        this.columns = columns;
        this.rule = rule;
    }

    /** How pages name it. */
    public String words() {
        return words;
    }

    /** The same within a sentence. */
    public String within() {
        return "the r" + words.substring(1);
    }

    /** What one row is. */
    public String entry() {
        return entry;
    }

    /** What several rows are. */
    public String entries() {
        return entry.equals("entry") ? "entries" : entry + "s";
    }

    /** The columns of its extract. */
    public List<String> columns() {
        return columns;
    }

    /** What a signed extract says of its content. */
    public String rule() {
        return rule;
    }
}
