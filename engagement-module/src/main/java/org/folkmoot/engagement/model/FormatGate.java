package org.folkmoot.engagement.model;

/** Lets something go out only once each format that its people need is settled. */
@FunctionalInterface
public interface FormatGate {

    /** A gate that is always open. */
    FormatGate OPEN = what -> {};

    /** Refuses while a format is missing. */
    void mustBeOpen(Outgoing what);
}
