/** The office's pages about a person's data. */
@NullMarked
package org.folkmoot.members.privacy.web;

import org.jspecify.annotations.NullMarked;
