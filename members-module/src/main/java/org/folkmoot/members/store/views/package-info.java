/** Read models for lists, exports and other modules: records straight from SQL, never entities. */
@NullMarked
package org.folkmoot.members.store.views;

import org.jspecify.annotations.NullMarked;
