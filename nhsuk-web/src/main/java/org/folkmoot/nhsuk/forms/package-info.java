/** Forms: what a page asks, how an answer is read, what is wrong with it, and how it is shown again as it was typed. */
@NullMarked
package org.folkmoot.nhsuk.forms;

import org.jspecify.annotations.NullMarked;
