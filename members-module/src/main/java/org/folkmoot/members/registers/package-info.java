/** The public register of members: signed extracts, inspections with their log, and who is left out of both. */
@NullMarked
package org.folkmoot.members.registers;

import org.jspecify.annotations.NullMarked;
