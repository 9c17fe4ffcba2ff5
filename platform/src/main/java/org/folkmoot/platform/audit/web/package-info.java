/** The audit log as the office reads it. */
@NullMarked
package org.folkmoot.platform.audit.web;

import org.jspecify.annotations.NullMarked;
