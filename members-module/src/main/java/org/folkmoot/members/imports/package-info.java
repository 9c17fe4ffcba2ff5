/** Bringing in people from a file: what it holds is asked, checked, put on record, and can be taken back whole. */
@NullMarked
package org.folkmoot.members.imports;

import org.jspecify.annotations.NullMarked;
