/** People, memberships, applications and the constitution, with what must always hold for them. */
@NullMarked
package org.folkmoot.members.model;

import org.jspecify.annotations.NullMarked;
