/** The pages about governors: for everybody, and for the office. */
@NullMarked
package org.folkmoot.members.council.web;

import org.jspecify.annotations.NullMarked;
