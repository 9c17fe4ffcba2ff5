/** The office's pages for imports. */
@NullMarked
package org.folkmoot.members.imports.web;

import org.jspecify.annotations.NullMarked;
