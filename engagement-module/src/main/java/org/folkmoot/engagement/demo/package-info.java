/** The meetings of the demonstration, loaded once from the pack. */
@NullMarked
package org.folkmoot.engagement.demo;

import org.jspecify.annotations.NullMarked;
