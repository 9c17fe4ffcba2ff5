/** What the pages of several features share. */
@NullMarked
package org.folkmoot.strategy.web;

import org.jspecify.annotations.NullMarked;
