/** The parents and guardians who agree for those below the constitution's age of consent: naming, asking, answering. */
@NullMarked
package org.folkmoot.members.guardian;

import org.jspecify.annotations.NullMarked;
