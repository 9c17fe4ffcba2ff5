/** Temporary absence: a member who lives elsewhere or is away from work for a time stays what they are. */
@NullMarked
package org.folkmoot.members.absence;

import org.jspecify.annotations.NullMarked;
