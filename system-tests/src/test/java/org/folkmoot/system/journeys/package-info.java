/** What the people of a trust do with the product, from end to end, in a browser. */
@NullMarked
package org.folkmoot.system.journeys;

import org.jspecify.annotations.NullMarked;
