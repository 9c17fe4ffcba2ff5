/** The page behind an unsubscribe link, and the one-click POST of mail programs. */
@NullMarked
package org.folkmoot.engagement.stopping.web;

import org.jspecify.annotations.NullMarked;
