/** What the trust publishes, as records: the typed form of each kind of page and its sections. */
@NullMarked
package org.folkmoot.strategy.model;

import org.jspecify.annotations.NullMarked;
