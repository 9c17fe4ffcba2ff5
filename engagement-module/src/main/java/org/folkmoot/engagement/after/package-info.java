/** What follows a meeting: who came, thanks and news to them, how it was, what was paid. */
@NullMarked
package org.folkmoot.engagement.after;

import org.jspecify.annotations.NullMarked;
