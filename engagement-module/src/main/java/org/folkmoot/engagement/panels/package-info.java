/** Members' panels: set up and ended by the secretary, led by members, filled by rule or by hand. */
@NullMarked
package org.folkmoot.engagement.panels;

import org.jspecify.annotations.NullMarked;
