/** The office's pages after a meeting, and the short form for those who came. */
@NullMarked
package org.folkmoot.engagement.after.web;

import org.jspecify.annotations.NullMarked;
