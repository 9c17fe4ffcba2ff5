/** The office's pages about agendas and papers, and what the public sees of them. */
@NullMarked
package org.folkmoot.engagement.papers.web;

import org.jspecify.annotations.NullMarked;
