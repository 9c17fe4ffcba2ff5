/** The pages of a member's own account. */
@NullMarked
package org.folkmoot.members.account.web;

import org.jspecify.annotations.NullMarked;
