/** Two nodes of the product on one database, as a trust with more than one machine runs it. */
@NullMarked
package org.folkmoot.system.nodes;

import org.jspecify.annotations.NullMarked;
