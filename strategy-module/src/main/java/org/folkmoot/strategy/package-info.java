/** Strategies, values, documents, consultations, networks and pages: what the trust publishes, how it is edited, and how it is read. Knows members and engagement only through the contracts; guarded by the architecture tests of system-tests. */
@NullMarked
package org.folkmoot.strategy;

import org.jspecify.annotations.NullMarked;
