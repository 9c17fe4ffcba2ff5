/** What the strategy module tells the others: consultations, documents, strategies. */
@NullMarked
package org.folkmoot.contracts.strategy;

import org.jspecify.annotations.NullMarked;
