/** Published content as the public pages read it. */
@NullMarked
package org.folkmoot.strategy.store.views;

import org.jspecify.annotations.NullMarked;
