/**
 * Signed calls between the trust's systems, as the Standard Webhooks specification has them: those that come in are checked,
 * and those that go out tell other systems that something public happened. No call holds anything about a person.
 */
@NullMarked
package org.folkmoot.platform.webhooks;

import org.jspecify.annotations.NullMarked;
