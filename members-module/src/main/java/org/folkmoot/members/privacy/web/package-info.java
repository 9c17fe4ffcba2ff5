/** The pages about a person's data: a copy of everything, requests and complaints with their clocks, erasing, retention. */
@NullMarked
package org.folkmoot.members.privacy.web;

import org.jspecify.annotations.NullMarked;
