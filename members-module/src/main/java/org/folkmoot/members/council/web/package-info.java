/** The public pages about governors and the register. */
@NullMarked
package org.folkmoot.members.council.web;

import org.jspecify.annotations.NullMarked;
