/**
 * The board of directors: who is on it, what each of them has declared, and the two public registers of both. A network
 * has none.
 */
@NullMarked
package org.folkmoot.members.board;

import org.jspecify.annotations.NullMarked;
