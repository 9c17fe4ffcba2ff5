/** The pages of files that change many records. */
@NullMarked
package org.folkmoot.members.batches.web;

import org.jspecify.annotations.NullMarked;
