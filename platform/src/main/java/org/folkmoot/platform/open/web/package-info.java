/** The address of the description of the open JSON. */
@NullMarked
package org.folkmoot.platform.open.web;

import org.jspecify.annotations.NullMarked;
