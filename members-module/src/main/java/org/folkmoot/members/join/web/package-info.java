/** The pages of joining: one question each, answers kept from page to page. */
@NullMarked
package org.folkmoot.members.join.web;

import org.jspecify.annotations.NullMarked;
