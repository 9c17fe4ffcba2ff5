/** The office's pages about meetings: approvals, and all meetings. */
@NullMarked
package org.folkmoot.engagement.approving.web;

import org.jspecify.annotations.NullMarked;
