/** The office's page of mails that came back, and the address at which a relay reports them. */
@NullMarked
package org.folkmoot.platform.bounces.web;

import org.jspecify.annotations.NullMarked;
