/** The constitution in force: loaded from the pack, asked by joining and by other modules. */
@NullMarked
package org.folkmoot.members.constitution;

import org.jspecify.annotations.NullMarked;
