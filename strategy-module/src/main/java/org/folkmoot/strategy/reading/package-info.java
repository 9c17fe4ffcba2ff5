/** Published content put together for readers: blocks with headings, rendered Markdown, search. */
@NullMarked
package org.folkmoot.strategy.reading;

import org.jspecify.annotations.NullMarked;
