package org.folkmoot.platform.outbox;

/** How a message reaches a person. */
public enum Channel {
    /** By SMTP. */
    EMAIL,
    /** As a letter: in the office's print queue, or through GOV.UK Notify where the installation says so. */
    LETTER,
    /** As a text message through GOV.UK Notify. */
    SMS
}
