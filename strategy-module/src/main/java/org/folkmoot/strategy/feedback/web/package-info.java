/** The form for telling, the moderators' queue, and the views by community and by value. */
@NullMarked
package org.folkmoot.strategy.feedback.web;

import org.jspecify.annotations.NullMarked;
