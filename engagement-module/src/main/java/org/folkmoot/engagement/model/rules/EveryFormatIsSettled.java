package org.folkmoot.engagement.model.rules;

import java.util.List;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.platform.refusals.Rule;

/** What goes out to people does so once every recorded format exists, is ordered for a day, or has a signed exception. */
public record EveryFormatIsSettled(Outgoing what, List<String> missing, int people) implements Rule {

    public EveryFormatIsSettled {
        missing = List.copyOf(missing);
    }

    @Override
    public boolean broken() {
        return !missing.isEmpty();
    }

    @Override
    public String words() {
        return what.kind().words() + " waits for formats that " + people
                + (people == 1 ? " person needs: " : " people need: ") + String.join(", ", missing)
                + ". Order them, send them in, or sign an exception on its page of formats.";
    }

    @Override
    public String clause() {
        return "DAPB1605, the Accessible Information Standard";
    }

    @Override
    public String mendedAt() {
        return what.formats();
    }
}
