/** The office's pages of the outbox and of the letters to print. */
@NullMarked
package org.folkmoot.platform.outbox.web;

import org.jspecify.annotations.NullMarked;
