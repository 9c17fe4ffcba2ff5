/** The page behind a personal invitation link. */
@NullMarked
package org.folkmoot.engagement.replying.web;

import org.jspecify.annotations.NullMarked;
