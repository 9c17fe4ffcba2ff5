/** Pages about parents and guardians: their own link, and the office's page of them. */
@NullMarked
package org.folkmoot.members.guardian.web;

import org.jspecify.annotations.NullMarked;
