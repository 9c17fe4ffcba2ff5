/** Transfers to another constituency: asked for by members or found by the office, with their notice, and undone. */
@NullMarked
package org.folkmoot.members.transfers;

import org.jspecify.annotations.NullMarked;
