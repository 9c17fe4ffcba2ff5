package org.folkmoot.platform.outbox;

/** How a message reaches a person. */
public enum Channel {
    /** By SMTP. */
    EMAIL,
    /** As a PDF letter in the office's print queue. */
    LETTER
}
