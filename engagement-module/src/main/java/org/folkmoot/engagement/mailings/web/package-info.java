/** The office's pages of mailings. */
@NullMarked
package org.folkmoot.engagement.mailings.web;

import org.jspecify.annotations.NullMarked;
