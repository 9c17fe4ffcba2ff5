/**
 * The whole product, started as a user starts it and asked over HTTP and in a browser. {@code trust} starts it, {@code http}
 * and {@code browser} visit it, {@code mail} reads its demo mailbox.
 */
@NullMarked
package org.folkmoot.system;

import org.jspecify.annotations.NullMarked;
