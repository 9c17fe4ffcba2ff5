/** Brings about over HTTP what a test needs before it begins: members, meetings that wait, links in mails. */
@NullMarked
package org.folkmoot.system.stage;

import org.jspecify.annotations.NullMarked;
