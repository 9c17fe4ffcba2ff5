/**
 * The database of the tests: a real MariaDB of the run's own, or the MySQL named by {@code -Ddb.url}. A test class takes a
 * schema of its own from {@link org.folkmoot.testkit.database.TestDatabase}.
 */
@NullMarked
package org.folkmoot.testkit.database;

import org.jspecify.annotations.NullMarked;
