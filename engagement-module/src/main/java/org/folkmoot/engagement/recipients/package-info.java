/** The copy of who can be written to: kept up to date by events, and built again by a job. */
@NullMarked
package org.folkmoot.engagement.recipients;

import org.jspecify.annotations.NullMarked;
