/** The office's pages about members' panels. */
@NullMarked
package org.folkmoot.engagement.panels.web;

import org.jspecify.annotations.NullMarked;
