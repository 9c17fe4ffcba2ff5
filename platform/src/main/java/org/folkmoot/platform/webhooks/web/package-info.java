/** The administrator's pages of systems that are told of public news, and of what was told. */
@NullMarked
package org.folkmoot.platform.webhooks.web;

import org.jspecify.annotations.NullMarked;
