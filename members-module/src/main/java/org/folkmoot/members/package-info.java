/**
 * The constitution, joining, the register: who the trust's people are and why they may be members. Other modules know
 * this one through {@code org.folkmoot.contracts.members} only.
 */
@NullMarked
package org.folkmoot.members;

import org.jspecify.annotations.NullMarked;
