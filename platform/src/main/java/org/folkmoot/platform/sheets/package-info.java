/** Workbooks for spreadsheets, written a row at a time. */
@NullMarked
package org.folkmoot.platform.sheets;

import org.jspecify.annotations.NullMarked;
