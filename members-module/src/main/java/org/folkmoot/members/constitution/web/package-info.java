/** The office's page about the constitution. */
@NullMarked
package org.folkmoot.members.constitution.web;

import org.jspecify.annotations.NullMarked;
