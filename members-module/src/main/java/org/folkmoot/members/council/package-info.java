/** Who represents the members, and how the register can be inspected. */
@NullMarked
package org.folkmoot.members.council;

import org.jspecify.annotations.NullMarked;
