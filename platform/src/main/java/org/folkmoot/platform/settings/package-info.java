/** The trust's settings, rows that an administrator edits. */
@NullMarked
package org.folkmoot.platform.settings;

import org.jspecify.annotations.NullMarked;
