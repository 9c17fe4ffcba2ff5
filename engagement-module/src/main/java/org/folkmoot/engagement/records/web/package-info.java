/** The office's page about uses of the council's powers. */
@NullMarked
package org.folkmoot.engagement.records.web;

import org.jspecify.annotations.NullMarked;
