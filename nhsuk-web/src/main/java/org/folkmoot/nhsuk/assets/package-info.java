/** Where the style sheets and scripts are, under names that change with their content. */
@NullMarked
package org.folkmoot.nhsuk.assets;

import org.jspecify.annotations.NullMarked;
