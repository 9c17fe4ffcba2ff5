/** What the engagement module tells the others: meetings, invitations, replies, networks. */
@NullMarked
package org.folkmoot.contracts.engagement;

import org.jspecify.annotations.NullMarked;
