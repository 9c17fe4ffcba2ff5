/** The pages on which networks and interests are made, changed and ended. */
@NullMarked
package org.folkmoot.engagement.topics.web;

import org.jspecify.annotations.NullMarked;
