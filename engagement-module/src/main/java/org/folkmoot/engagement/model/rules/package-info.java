/** What a meeting or a reply may not be, one refusal a class. */
@NullMarked
package org.folkmoot.engagement.model.rules;

import org.jspecify.annotations.NullMarked;
