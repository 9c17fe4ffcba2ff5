/** Forms and pieces of pages that conveners and the office share. */
@NullMarked
package org.folkmoot.engagement.planning.web;

import org.jspecify.annotations.NullMarked;
