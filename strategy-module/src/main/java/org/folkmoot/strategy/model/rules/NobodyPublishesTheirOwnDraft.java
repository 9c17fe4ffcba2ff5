package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/**
 * Where the trust wants a second person, whoever wrote a draft does not make it public.
 *
 * @param wanted the trust's setting
 * @param editors who saved the drafts
 */
public record NobodyPublishesTheirOwnDraft(boolean wanted, String publisher, List<String> editors) implements Rule {

    @Override
    public boolean broken() {
        return wanted && editors.contains(publisher);
    }

    @Override
    public String words() {
        return "You wrote part of this. Somebody else has to read and publish it: send it for review.";
    }
}
