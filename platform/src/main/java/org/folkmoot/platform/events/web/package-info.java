/** The administrators' page of events that have not been delivered. */
@NullMarked
package org.folkmoot.platform.events.web;

import org.jspecify.annotations.NullMarked;
