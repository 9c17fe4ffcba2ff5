/** What differs between two versions, in lines and words that people can read. */
@NullMarked
package org.folkmoot.strategy.comparing;

import org.jspecify.annotations.NullMarked;
