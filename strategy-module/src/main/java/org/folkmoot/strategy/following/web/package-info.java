/** The form for following, its confirmation, and the page behind the link that stops it. */
@NullMarked
package org.folkmoot.strategy.following.web;

import org.jspecify.annotations.NullMarked;
