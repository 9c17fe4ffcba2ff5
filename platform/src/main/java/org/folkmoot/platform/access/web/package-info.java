/** The check that every route says who may use it, and the list of all routes. */
@NullMarked
package org.folkmoot.platform.access.web;

import org.jspecify.annotations.NullMarked;
