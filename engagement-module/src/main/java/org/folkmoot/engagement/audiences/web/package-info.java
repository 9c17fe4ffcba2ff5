/** The office's pages about audiences, and the count that follows what is chosen. */
@NullMarked
package org.folkmoot.engagement.audiences.web;

import org.jspecify.annotations.NullMarked;
