/** The office's pages: what waits, the register, one person, paper forms, applications. */
@NullMarked
package org.folkmoot.members.register.web;

import org.jspecify.annotations.NullMarked;
