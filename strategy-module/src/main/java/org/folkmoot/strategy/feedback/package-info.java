/** What people tell networks about how they met the values: taken without a name, read by somebody, shown with leave. */
@NullMarked
package org.folkmoot.strategy.feedback;

import org.jspecify.annotations.NullMarked;
