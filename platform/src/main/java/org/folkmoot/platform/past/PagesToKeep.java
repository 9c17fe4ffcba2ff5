package org.folkmoot.platform.past;

import java.util.List;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.refusals.NotFound;

/** Public pages whose words nothing else keeps: what they say is noted whenever it has changed. */
public interface PagesToKeep {

    /** The addresses of the pages that there are now. */
    List<String> addresses();

    /**
     * The page at one of these addresses as everybody sees it now.
     *
     * @throws NotFound where it is gone
     */
    View page(String address);
}
