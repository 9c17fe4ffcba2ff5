/** What lists and public pages read. */
@NullMarked
package org.folkmoot.engagement.store.views;

import org.jspecify.annotations.NullMarked;
