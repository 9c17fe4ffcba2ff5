/** Dates, times, counts and sizes in the words of the NHS content style. */
@NullMarked
package org.folkmoot.nhsuk.text;

import org.jspecify.annotations.NullMarked;
