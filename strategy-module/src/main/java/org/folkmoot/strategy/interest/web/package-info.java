/** The pages by which people say that they are interested, and by which editors ask them to come. */
@NullMarked
package org.folkmoot.strategy.interest.web;

import org.jspecify.annotations.NullMarked;
