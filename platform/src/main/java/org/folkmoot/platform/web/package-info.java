/** The front door: what every request passes before any page sees it. */
@NullMarked
package org.folkmoot.platform.web;

import org.jspecify.annotations.NullMarked;
