package org.folkmoot.engagement.model.rules;

import java.util.List;
import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.platform.refusals.Rule;

/** One request for a change waits at a time. */
public record OneRequestAtATime(List<ChangeRequest> requests) implements Rule {

    @Override
    public boolean broken() {
        return requests.stream().anyMatch(request -> request.state() == ChangeRequest.State.WAITING);
    }

    @Override
    public String words() {
        return "A request about this meeting waits for the office already";
    }
}
