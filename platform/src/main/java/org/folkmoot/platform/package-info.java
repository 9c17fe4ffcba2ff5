/** The technical floor: nothing here knows of trusts, members or meetings. */
@NullMarked
package org.folkmoot.platform;

import org.jspecify.annotations.NullMarked;
