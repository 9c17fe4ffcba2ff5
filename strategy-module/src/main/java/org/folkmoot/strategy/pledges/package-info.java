/** Pledges of organisations, teams and people: made, shown once somebody has read them, and followed until they are kept. */
@NullMarked
package org.folkmoot.strategy.pledges;

import org.jspecify.annotations.NullMarked;
