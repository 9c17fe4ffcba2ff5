package org.folkmoot.violators.alpha.things;

/** A use case; right by itself. */
public class DoAThing {}
