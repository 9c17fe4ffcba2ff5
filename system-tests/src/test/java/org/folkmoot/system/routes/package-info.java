/** Who gets in where: the table of routes, asked over HTTP as everybody. */
@NullMarked
package org.folkmoot.system.routes;

import org.jspecify.annotations.NullMarked;
