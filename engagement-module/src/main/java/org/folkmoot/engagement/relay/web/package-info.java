/** The relay's pages: for conveners, for the office, and the one page behind a member's link. */
@NullMarked
package org.folkmoot.engagement.relay.web;

import org.jspecify.annotations.NullMarked;
