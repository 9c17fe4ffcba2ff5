/**
 * What a person may ask about their own data: a copy of everything, a correction, to be erased, an objection, a
 * complaint, each with the clock that the law sets; and how long records are kept.
 */
@NullMarked
package org.folkmoot.members.privacy;

import org.jspecify.annotations.NullMarked;
