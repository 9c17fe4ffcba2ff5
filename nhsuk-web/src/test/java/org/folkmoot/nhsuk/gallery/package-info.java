/** Renders every component to files under target, to be looked at in a browser. */
@NullMarked
package org.folkmoot.nhsuk.gallery;

import org.jspecify.annotations.NullMarked;
