/** Labels and letters for many people at once, as files for the printer. */
@NullMarked
package org.folkmoot.members.letters;

import org.jspecify.annotations.NullMarked;
