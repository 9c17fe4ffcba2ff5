/** The register as the office keeps it: finding, reading, correcting, adding, ending. */
@NullMarked
package org.folkmoot.members.register;

import org.jspecify.annotations.NullMarked;
