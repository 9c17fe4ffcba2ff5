/** What this module does when another tells it something, one class per event. */
@NullMarked
package org.folkmoot.engagement.inbox;

import org.jspecify.annotations.NullMarked;
