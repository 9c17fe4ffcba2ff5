/**
 * What every module's tests share: a real database per run, a clock that stands still. Nothing here knows a module; a
 * module's own builders and assertions are in its {@code testing} package.
 */
@NullMarked
package org.folkmoot.testkit;

import org.jspecify.annotations.NullMarked;
