/** Audiences by themselves: counted, looked into, saved under a name, and how often one member may be invited. */
@NullMarked
package org.folkmoot.engagement.audiences;

import org.jspecify.annotations.NullMarked;
