/** Packs in and out. */
@NullMarked
package org.folkmoot.strategy.packs.web;

import org.jspecify.annotations.NullMarked;
