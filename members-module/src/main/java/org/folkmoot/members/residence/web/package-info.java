/** The office's page for how it is known where a member lives. */
@NullMarked
package org.folkmoot.members.residence.web;

import org.jspecify.annotations.NullMarked;
