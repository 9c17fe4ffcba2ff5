/** Changes of boundaries: the dry run, the notices, the day on which members move, and taking it back. */
@NullMarked
package org.folkmoot.members.boundaries;

import org.jspecify.annotations.NullMarked;
