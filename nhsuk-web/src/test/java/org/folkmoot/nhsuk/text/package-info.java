/** Tests of words for dates and counts. */
@NullMarked
package org.folkmoot.nhsuk.text;

import org.jspecify.annotations.NullMarked;
