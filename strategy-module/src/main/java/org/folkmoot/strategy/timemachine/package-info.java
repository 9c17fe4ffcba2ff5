/**
 * The time machine: any page as it stood on any day, what changed when, chapters and periods side by side, and where
 * promises ended.
 */
@NullMarked
package org.folkmoot.strategy.timemachine;

import org.jspecify.annotations.NullMarked;
