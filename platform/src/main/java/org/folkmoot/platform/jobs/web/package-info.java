/** The office's pages of background jobs. */
@NullMarked
package org.folkmoot.platform.jobs.web;

import org.jspecify.annotations.NullMarked;
