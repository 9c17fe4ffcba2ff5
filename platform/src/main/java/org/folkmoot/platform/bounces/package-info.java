/**
 * Mails that come back. Every mail names a return address that tells which message it was; reports that arrive there, at
 * the signed address for relays, or as the relay's own refusal are kept, the addresses that nobody is reached at get no
 * more mail, and the other modules are told.
 */
@NullMarked
package org.folkmoot.platform.bounces;

import org.jspecify.annotations.NullMarked;
