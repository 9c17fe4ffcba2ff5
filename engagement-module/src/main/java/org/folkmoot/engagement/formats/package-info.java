/** The format gate: no invitation before each needed format is settled; job sheets; the yearly question. */
@NullMarked
package org.folkmoot.engagement.formats;

import org.jspecify.annotations.NullMarked;
