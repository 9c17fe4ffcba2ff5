/** The relay between conveners and their people: nobody's contact is seen, and the office reads what passes. */
@NullMarked
package org.folkmoot.engagement.relay;

import org.jspecify.annotations.NullMarked;
