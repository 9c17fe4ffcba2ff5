/** What a person may ask about their own data: to be erased. */
@NullMarked
package org.folkmoot.members.privacy;

import org.jspecify.annotations.NullMarked;
