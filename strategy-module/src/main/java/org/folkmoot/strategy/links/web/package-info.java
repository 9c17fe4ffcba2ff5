/** The editors' page of links that lead nowhere. */
@NullMarked
package org.folkmoot.strategy.links.web;

import org.jspecify.annotations.NullMarked;
