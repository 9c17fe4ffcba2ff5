/** A visitor without a browser: follows links, fills in forms, keeps cookies. */
@NullMarked
package org.folkmoot.system.http;

import org.jspecify.annotations.NullMarked;
