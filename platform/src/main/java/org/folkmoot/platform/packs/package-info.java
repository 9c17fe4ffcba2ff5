/** Reading a content pack: YAML checked against a schema, with the file and the line of every fault. */
@NullMarked
package org.folkmoot.platform.packs;

import org.jspecify.annotations.NullMarked;
