/** What the members module tells the others: events about people and questions it answers. */
@NullMarked
package org.folkmoot.contracts.members;

import org.jspecify.annotations.NullMarked;
