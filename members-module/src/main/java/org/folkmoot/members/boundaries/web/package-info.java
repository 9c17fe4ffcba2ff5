/** The office's pages about changes of boundaries. */
@NullMarked
package org.folkmoot.members.boundaries.web;

import org.jspecify.annotations.NullMarked;
