/** Changes to many people at once: who is meant, what would happen, making it so in pieces, and taking it back. */
@NullMarked
package org.folkmoot.members.bulk;

import org.jspecify.annotations.NullMarked;
