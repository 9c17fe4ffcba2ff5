/** The version of public content, by which every node knows when its cached pages are old. */
@NullMarked
package org.folkmoot.platform.content;

import org.jspecify.annotations.NullMarked;
