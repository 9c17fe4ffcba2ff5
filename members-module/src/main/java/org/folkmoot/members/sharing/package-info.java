/** What this module tells others through contracts: recipients, constituencies, identities, timeline, what waits. */
@NullMarked
package org.folkmoot.members.sharing;

import org.jspecify.annotations.NullMarked;
