package org.folkmoot.strategy.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.strategy.store.DocumentComments;
import org.folkmoot.strategy.store.Follows;
import org.folkmoot.strategy.store.FormatRequests;
import org.folkmoot.strategy.store.Interests;
import org.folkmoot.strategy.store.Pledges;

/** Blanks what the module holds about a person who was erased. */
@ApplicationScoped
public class ForgetPerson {

    private final FormatRequests requests;
    private final DocumentComments comments;
    private final Pledges pledges;
    private final Follows follows;
    private final Interests interests;
    private final PublicContent content;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForgetPerson() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ForgetPerson(
            FormatRequests requests,
            DocumentComments comments,
            Pledges pledges,
            Follows follows,
            Interests interests,
            PublicContent content,
            Audit audit) {
        this.requests = requests;
        this.comments = comments;
        this.pledges = pledges;
        this.follows = follows;
        this.interests = interests;
        this.content = content;
        this.audit = audit;
    }

    /** Forgets the person; a second time finds nothing. */
    public void forget(PersonId person) {
        int forgotten = requests.forget(person);
        int words = comments.forget(person);
        audit.wrote("document.comment.forget", "person:" + person, words + " comments on documents blanked");
        audit.wrote("follow.forget", "person:" + person, follows.forget(person) + " follows removed");
        int nameless = pledges.forget(person);
        if (words + nameless > 0) {
            content.changed();
        }
        audit.wrote("pledge.forget", "person:" + person, nameless + " pledges made nameless");
        audit.wrote("interest.forget", "person:" + person, interests.forget(person) + " wishes to come blanked");
        audit.wrote("format.forget", "person:" + person, forgotten + " requests for formats blanked");
    }
}
