/** The pages of the board: for everybody, and for the office. */
@NullMarked
package org.folkmoot.members.board.web;

import org.jspecify.annotations.NullMarked;
