package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.strategy.store.views.CommentViews;

/** Comments on documents and strategies that nobody has read yet. */
@ApplicationScoped
public class CommentsWaiting implements WaitingSource {

    private final CommentViews comments;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CommentsWaiting() {
        this(null);
    }

    @Inject
    CommentsWaiting(CommentViews comments) {
        this.comments = comments;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting("Comments on documents and strategies", comments.waiting(), "/editor/comments"));
    }
}
