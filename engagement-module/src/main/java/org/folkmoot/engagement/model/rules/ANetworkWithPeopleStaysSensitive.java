package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Whoever joined a sensitive network was promised that nobody sees it; the promise holds as long as somebody is in it. */
public record ANetworkWithPeopleStaysSensitive(boolean was, boolean is, long people) implements Rule {

    @Override
    public boolean broken() {
        return was && !is && people > 0;
    }

    @Override
    public String words() {
        return "People are in this network who were promised that nobody sees it. It stays sensitive as long as"
                + " somebody is in it";
    }
}
