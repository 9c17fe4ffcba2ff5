/** What a resource returns instead of HTML: a page, the frame of the site round it, redirects and the notice after them. */
@NullMarked
package org.folkmoot.nhsuk.view;

import org.jspecify.annotations.NullMarked;
