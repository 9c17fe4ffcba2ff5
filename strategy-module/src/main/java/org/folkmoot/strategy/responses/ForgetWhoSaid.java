package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Responses;

/** Takes a person who was erased off what they answered and said; their words may not be published any more. */
@ApplicationScoped
public class ForgetWhoSaid {

    private final Responses responses;
    private final Contributions contributions;
    private final Progress progress;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForgetWhoSaid() {
        this(null, null, null, null);
    }

    @Inject
    public ForgetWhoSaid(Responses responses, Contributions contributions, Progress progress, Audit audit) {
        this.responses = responses;
        this.contributions = contributions;
        this.progress = progress;
        this.audit = audit;
    }

    /** Forgets the person; a second time finds nothing. */
    public void forget(PersonId person) {
        int answers = responses.forget(person) + contributions.forget(person) + progress.forget(person);
        audit.wrote("survey.forget", "person:" + person, answers + " answers no longer carry the person’s name");
    }
}
