/** Tests of pages, redirects and notices. */
@NullMarked
package org.folkmoot.nhsuk.view;

import org.jspecify.annotations.NullMarked;
