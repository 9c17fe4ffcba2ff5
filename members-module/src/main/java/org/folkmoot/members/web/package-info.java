/** Forms that several pages of this module share. */
@NullMarked
package org.folkmoot.members.web;

import org.jspecify.annotations.NullMarked;
