/** Mail and letters: stored with the change that caused them, sent afterwards, never lost. */
@NullMarked
package org.folkmoot.platform.outbox;

import org.jspecify.annotations.NullMarked;
