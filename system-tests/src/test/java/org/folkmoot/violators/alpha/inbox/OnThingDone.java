package org.folkmoot.violators.alpha.inbox;

/** An inbox class; right by itself. */
public class OnThingDone {}
