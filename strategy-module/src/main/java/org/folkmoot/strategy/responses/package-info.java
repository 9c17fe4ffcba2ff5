/** What people answer: taking it, counting it, entering it from paper, looking it over, giving it out. */
@NullMarked
package org.folkmoot.strategy.responses;

import org.jspecify.annotations.NullMarked;
