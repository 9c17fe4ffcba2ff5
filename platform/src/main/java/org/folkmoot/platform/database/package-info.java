/** The data source, Jdbi, transactions and the migrations of every module. */
@NullMarked
package org.folkmoot.platform.database;

import org.jspecify.annotations.NullMarked;
