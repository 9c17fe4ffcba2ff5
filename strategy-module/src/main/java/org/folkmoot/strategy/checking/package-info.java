/** What an editor is told before anything is published: what stands against it, and how the text could be plainer. */
@NullMarked
package org.folkmoot.strategy.checking;

import org.jspecify.annotations.NullMarked;
