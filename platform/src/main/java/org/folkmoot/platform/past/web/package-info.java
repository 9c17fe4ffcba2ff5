/** Addresses with a day at their end. */
@NullMarked
package org.folkmoot.platform.past.web;

import org.jspecify.annotations.NullMarked;
