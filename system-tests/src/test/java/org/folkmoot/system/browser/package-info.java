/** A visitor with a real browser, and what is checked on each page it sees. */
@NullMarked
package org.folkmoot.system.browser;

import org.jspecify.annotations.NullMarked;
