/** The pages of the register: for everybody, for an inspector, and for the office. */
@NullMarked
package org.folkmoot.members.registers.web;

import org.jspecify.annotations.NullMarked;
