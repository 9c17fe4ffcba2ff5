/** Files that change many records: read, checked as a dry run, applied by a job and taken back. */
@NullMarked
package org.folkmoot.members.batches;

import org.jspecify.annotations.NullMarked;
