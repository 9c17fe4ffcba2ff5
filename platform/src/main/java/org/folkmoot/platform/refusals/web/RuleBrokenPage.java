package org.folkmoot.platform.refusals.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.folkmoot.nhsuk.errors.ErrorPages;
import org.folkmoot.platform.refusals.RuleBroken;

/** A broken rule as a page in the rule's words. */
@Provider
public class RuleBrokenPage implements ExceptionMapper<RuleBroken> {

    @Override
    public Response toResponse(RuleBroken refusal) {
        return ErrorPages.refused("You cannot do that", refusal.rule().words()).response();
    }
}
