package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Connection;
import org.folkmoot.platform.refusals.Rule;

/** Without knowing how somebody is connected with the trust nobody can say which constituency is theirs. */
public record ConnectionIsKnown(Connection connection) implements Rule {

    @Override
    public boolean broken() {
        return connection == Connection.UNSURE;
    }

    @Override
    public String words() {
        return "You are not sure how you are connected with the trust, so the membership office will look at your"
                + " application and help you.";
    }

    @Override
    public String clause() {
        return "Sch 7 para 3 NHS Act 2006";
    }
}
