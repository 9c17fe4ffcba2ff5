/** The office's page for postcode directories. */
@NullMarked
package org.folkmoot.members.postcodes.web;

import org.jspecify.annotations.NullMarked;
