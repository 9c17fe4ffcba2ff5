package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.DocumentComments;

/** Takes a comment off a page, where whoever wrote it wants it or it says who somebody is; it stays beside the passage for editors. */
@ApplicationScoped
public class TakeCommentOff {

    private final DocumentComments comments;
    private final PublicContent content;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeCommentOff() {
        this(null, null, null);
    }

    @Inject
    public TakeCommentOff(DocumentComments comments, PublicContent content, Audit audit) {
        this.comments = comments;
        this.content = content;
        this.audit = audit;
    }

    /**
     * Takes it off the page.
     *
     * @throws NotFound where it is not public
     */
    @Transactional
    public void takeOff(long id) {
        if (!comments.takeOff(id)) {
            throw NotFound.of("public comment", id);
        }
        content.changed();
        audit.wrote("document.comment.take-off", "document-comment:" + id, "A comment is not published any more");
    }
}
