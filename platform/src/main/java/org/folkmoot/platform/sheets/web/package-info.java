/** Tables as files that a browser downloads. */
@NullMarked
package org.folkmoot.platform.sheets.web;

import org.jspecify.annotations.NullMarked;
