/** Invented people for demonstrations, the same at every first start. */
@NullMarked
package org.folkmoot.members.demo;

import org.jspecify.annotations.NullMarked;
