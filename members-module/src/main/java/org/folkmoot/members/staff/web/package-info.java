/** The office's pages for staff, and the pages behind the links of invitations. */
@NullMarked
package org.folkmoot.members.staff.web;

import org.jspecify.annotations.NullMarked;
