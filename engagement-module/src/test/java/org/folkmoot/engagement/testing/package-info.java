/** Builders, fakes and the database room of this module's tests. */
@NullMarked
package org.folkmoot.engagement.testing;

import org.jspecify.annotations.NullMarked;
