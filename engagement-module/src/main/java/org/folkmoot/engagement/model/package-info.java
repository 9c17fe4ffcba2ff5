/** Meetings, invitations and topics: their state, and what may follow what. */
@NullMarked
package org.folkmoot.engagement.model;

import org.jspecify.annotations.NullMarked;
