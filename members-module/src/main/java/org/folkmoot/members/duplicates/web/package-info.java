/** The office's pages for possible duplicates. */
@NullMarked
package org.folkmoot.members.duplicates.web;

import org.jspecify.annotations.NullMarked;
