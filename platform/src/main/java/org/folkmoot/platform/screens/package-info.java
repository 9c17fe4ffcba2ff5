/** Small pieces that several screens of the floor share. */
@NullMarked
package org.folkmoot.platform.screens;

import org.jspecify.annotations.NullMarked;
