/** Whether the links of pages to other sites still lead somewhere: looked at behind the requests, where the trust wants that. */
@NullMarked
package org.folkmoot.strategy.links;

import org.jspecify.annotations.NullMarked;
