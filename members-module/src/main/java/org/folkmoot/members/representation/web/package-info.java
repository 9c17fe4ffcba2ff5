/** The office's pages about representation and reports. */
@NullMarked
package org.folkmoot.members.representation.web;

import org.jspecify.annotations.NullMarked;
