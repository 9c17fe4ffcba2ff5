/** Forms and pieces of pages that conveners and the office share. */
@NullMarked
package org.folkmoot.engagement.web;

import org.jspecify.annotations.NullMarked;
