/** Questions that people send in before a meeting, and their answers. */
@NullMarked
package org.folkmoot.engagement.questions;

import org.jspecify.annotations.NullMarked;
