/** Documents that an office goes on writing in, as WordprocessingML. */
@NullMarked
package org.folkmoot.platform.word;

import org.jspecify.annotations.NullMarked;
