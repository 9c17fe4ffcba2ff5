package org.folkmoot.contracts;

/**
 * Something that happened, told by one module to the others: a past-tense record of ids and values. It never holds a
 * name, an address or free text about a person, so that an erasure leaves nothing behind in stored events.
 */
public interface TrustEvent {}
