/** What the office decides about meetings: approve, send back, correct, move, cancel. */
@NullMarked
package org.folkmoot.engagement.approving;

import org.jspecify.annotations.NullMarked;
