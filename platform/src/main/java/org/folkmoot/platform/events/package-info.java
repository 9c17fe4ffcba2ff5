/** Delivery of events between modules: one row per listener, written with the change, delivered after it. */
@NullMarked
package org.folkmoot.platform.events;

import org.jspecify.annotations.NullMarked;
