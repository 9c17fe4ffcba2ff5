/** Tests of what components do beyond upstream's fixtures. */
@NullMarked
package org.folkmoot.nhsuk.components;

import org.jspecify.annotations.NullMarked;
