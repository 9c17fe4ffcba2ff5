/** The queue of transfers, and the page on which a member asks for one. */
@NullMarked
package org.folkmoot.members.transfers.web;

import org.jspecify.annotations.NullMarked;
