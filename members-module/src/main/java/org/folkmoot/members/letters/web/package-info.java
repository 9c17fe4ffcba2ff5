/** The pages of labels and letters. */
@NullMarked
package org.folkmoot.members.letters.web;

import org.jspecify.annotations.NullMarked;
