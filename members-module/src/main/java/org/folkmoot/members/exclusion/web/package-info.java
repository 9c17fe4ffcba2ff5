/** The secretary's pages of exclusions. */
@NullMarked
package org.folkmoot.members.exclusion.web;

import org.jspecify.annotations.NullMarked;
