/** The pages of signing in and out. */
@NullMarked
package org.folkmoot.platform.signin.web;

import org.jspecify.annotations.NullMarked;
