package org.folkmoot.strategy.model;

/** A picture of the pack and the words that say what it shows. */
public record Picture(String file, String alt) {}
