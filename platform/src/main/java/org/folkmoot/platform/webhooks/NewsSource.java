package org.folkmoot.platform.webhooks;

import java.util.List;

/** Says which kinds of public news a module tells; a CDI bean of the module. */
public interface NewsSource {

    /** The kinds, in the order in which the administrator reads them. */
    List<NewsKind> kinds();
}
