/** Comma-separated files that a spreadsheet opens without running anything in them. */
@NullMarked
package org.folkmoot.nhsuk.csv;

import org.jspecify.annotations.NullMarked;
