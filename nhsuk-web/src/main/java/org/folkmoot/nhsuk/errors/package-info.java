/** Error pages in plain words: as views, and as whole documents for the servlet container and filters. */
@NullMarked
package org.folkmoot.nhsuk.errors;

import org.jspecify.annotations.NullMarked;
