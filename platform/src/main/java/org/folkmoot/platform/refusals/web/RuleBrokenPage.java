package org.folkmoot.platform.refusals.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.folkmoot.nhsuk.errors.ErrorPages;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.platform.refusals.RuleBroken;

/** A broken rule as a page in the rule's words, with the way to where it can be mended. */
@Provider
public class RuleBrokenPage implements ExceptionMapper<RuleBroken> {

    @Override
    public Response toResponse(RuleBroken refusal) {
        Rule rule = refusal.rule();
        return ErrorPages.refused("You cannot do that", rule.words(), rule.mendedAt())
                .response();
    }
}
