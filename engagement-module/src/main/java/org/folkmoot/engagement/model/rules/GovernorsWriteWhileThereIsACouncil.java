package org.folkmoot.engagement.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** After the day on which the council ended only leads of networks and panels write to their people. */
public record GovernorsWriteWhileThereIsACouncil(
        boolean ofTheCouncil, @Nullable LocalDate councilEnded, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return ofTheCouncil && councilEnded != null && today.isAfter(councilEnded);
    }

    @Override
    public String words() {
        return "The council of governors has ended. Networks and panels go on: their leads can write to members.";
    }

    @Override
    public String clause() {
        return "the trust's own date for the end of its council";
    }
}
