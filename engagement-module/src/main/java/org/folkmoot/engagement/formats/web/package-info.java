/** The gate's page of each meeting, orders and job sheets, and the page of the yearly question. */
@NullMarked
package org.folkmoot.engagement.formats.web;

import org.jspecify.annotations.NullMarked;
