/**
 * A small house in which every rule of {@link org.folkmoot.architecture} is broken once, on purpose. Nothing runs it; it
 * proves that the rules bite.
 */
package org.folkmoot.violators;
