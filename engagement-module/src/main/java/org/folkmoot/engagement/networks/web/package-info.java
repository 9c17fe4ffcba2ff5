/** The pages of networks for leads, for the office and for everyone, and a member's choice of how often. */
@NullMarked
package org.folkmoot.engagement.networks.web;

import org.jspecify.annotations.NullMarked;
