package org.folkmoot.engagement.model;

/** The convener's words: a subject, and paragraphs of plain text. */
public record InvitationText(String subject, String body) {

    /** Nothing written yet. */
    public static final InvitationText EMPTY = new InvitationText("", "");
}
