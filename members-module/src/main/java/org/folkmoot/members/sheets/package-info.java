/** Reading and writing tables of people as CSV files and workbooks, a row at a time. */
@NullMarked
package org.folkmoot.members.sheets;

import org.jspecify.annotations.NullMarked;
