/** Places that meetings are held in again and again. */
@NullMarked
package org.folkmoot.engagement.venues;

import org.jspecify.annotations.NullMarked;
