/** Agendas, papers before a meeting, minutes and outputs after it. */
@NullMarked
package org.folkmoot.engagement.papers;

import org.jspecify.annotations.NullMarked;
