/** Exclusion from membership on the constitution's grounds, with notice, appeal and what a quashed one restores. */
@NullMarked
package org.folkmoot.members.exclusion;

import org.jspecify.annotations.NullMarked;
