/** Answers to invitations by a personal link, and places booked on the public page. */
@NullMarked
package org.folkmoot.engagement.replying;

import org.jspecify.annotations.NullMarked;
