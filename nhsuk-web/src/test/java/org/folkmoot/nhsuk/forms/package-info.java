/** Tests of forms and fields. */
@NullMarked
package org.folkmoot.nhsuk.forms;

import org.jspecify.annotations.NullMarked;
