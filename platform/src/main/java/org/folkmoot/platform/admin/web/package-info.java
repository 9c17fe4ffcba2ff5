/** The administrator's pages. */
@NullMarked
package org.folkmoot.platform.admin.web;

import org.jspecify.annotations.NullMarked;
