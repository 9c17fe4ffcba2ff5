/** Postcode directories: the pack's small table and what the office imports. */
@NullMarked
package org.folkmoot.members.postcodes;

import org.jspecify.annotations.NullMarked;
