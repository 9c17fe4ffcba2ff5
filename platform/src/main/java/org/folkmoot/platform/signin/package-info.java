/** Signing in: by a mailed link for people on record, by password for staff. */
@NullMarked
package org.folkmoot.platform.signin;

import org.jspecify.annotations.NullMarked;
