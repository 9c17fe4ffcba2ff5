/** How an application becomes a membership: the area, the verdict, the decision, the membership itself. */
@NullMarked
package org.folkmoot.members.admission;

import org.jspecify.annotations.NullMarked;
