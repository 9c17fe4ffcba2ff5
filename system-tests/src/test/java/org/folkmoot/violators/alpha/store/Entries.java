package org.folkmoot.violators.alpha.store;

/** A store; right by itself. */
public class Entries {}
