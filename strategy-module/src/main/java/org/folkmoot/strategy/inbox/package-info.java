/** What the strategy module hears from the other modules, one class per event. */
@NullMarked
package org.folkmoot.strategy.inbox;

import org.jspecify.annotations.NullMarked;
