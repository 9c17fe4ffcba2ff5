/** What members do with their own record: read, correct, choose topics, object, leave. */
@NullMarked
package org.folkmoot.members.account;

import org.jspecify.annotations.NullMarked;
