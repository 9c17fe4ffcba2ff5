/** The office's pages for the standing of members and for returned post. */
@NullMarked
package org.folkmoot.members.standing.web;

import org.jspecify.annotations.NullMarked;
