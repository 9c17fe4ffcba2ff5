/** Following a strategy, one of its goals, a consultation, a document or a network by mail, without signing in. */
@NullMarked
package org.folkmoot.strategy.following;

import org.jspecify.annotations.NullMarked;
