/**
 * Mailings of the office: written, tried, planned, sent in stages, held and stopped, with what became of each message.
 */
@NullMarked
package org.folkmoot.engagement.mailings;

import org.jspecify.annotations.NullMarked;
