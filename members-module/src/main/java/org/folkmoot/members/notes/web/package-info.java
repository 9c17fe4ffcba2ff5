/** The pages of notes and tasks. */
@NullMarked
package org.folkmoot.members.notes.web;

import org.jspecify.annotations.NullMarked;
