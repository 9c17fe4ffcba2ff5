package org.folkmoot.violators.beta.model;

/** What another module must not know. */
public class Thing {}
