package org.folkmoot.violators.alpha.things;

/** Breaks rule 14: a name that says nothing. */
class ThingManager {}
