/** JPA and SQL of the members module: one class per repository of the model. */
@NullMarked
package org.folkmoot.members.store;

import org.jspecify.annotations.NullMarked;
