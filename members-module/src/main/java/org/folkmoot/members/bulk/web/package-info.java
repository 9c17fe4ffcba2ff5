/** The pages of changes to many people at once. */
@NullMarked
package org.folkmoot.members.bulk.web;

import org.jspecify.annotations.NullMarked;
