/**
 * The board of directors: who is on it, what each of them has declared, the two public registers of both, and how the
 * trust stands to the code of governance. A network has none.
 */
@NullMarked
package org.folkmoot.members.board;

import org.jspecify.annotations.NullMarked;
