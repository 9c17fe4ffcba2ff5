package org.folkmoot.violators.contracts.alpha;

import jakarta.ws.rs.core.Response;

/** Breaks rule 2: binds the contract to HTTP. */
public interface NamesHttp {
    Response answer();
}
