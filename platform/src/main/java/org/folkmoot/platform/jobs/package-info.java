/** Work that takes longer than a request: rows with progress, cancel and restart. */
@NullMarked
package org.folkmoot.platform.jobs;

import org.jspecify.annotations.NullMarked;
