/** Small pieces of safe HTML that need no template: escaped text and text with line breaks. */
@NullMarked
package org.folkmoot.nhsuk.html;

import org.jspecify.annotations.NullMarked;
