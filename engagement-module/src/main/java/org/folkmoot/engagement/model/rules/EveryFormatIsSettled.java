package org.folkmoot.engagement.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** An invitation goes out once every recorded format exists, is ordered for a day, or has a signed exception. */
public record EveryFormatIsSettled(List<String> missing, int people) implements Rule {

    public EveryFormatIsSettled {
        missing = List.copyOf(missing);
    }

    @Override
    public boolean broken() {
        return !missing.isEmpty();
    }

    @Override
    public String words() {
        return "The invitation waits for formats that " + people + (people == 1 ? " person needs: " : " people need: ")
                + String.join(", ", missing) + ". Order them, send them in, or sign an exception on the meeting's"
                + " formats page.";
    }

    @Override
    public String clause() {
        return "DAPB1605, the Accessible Information Standard";
    }
}
