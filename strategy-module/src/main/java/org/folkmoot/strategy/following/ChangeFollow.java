package org.folkmoot.strategy.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.strategy.store.Follows;
import org.folkmoot.strategy.store.views.FollowLine;

/** Begins or ends a follow by the link of a mail; a second time changes nothing. */
@ApplicationScoped
public class ChangeFollow {

    /** The purpose of the link that stops. */
    public static final String STOP = "follow-stop";

    private final Follows follows;
    private final LinkSigner signer;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ChangeFollow() {
        this(null, null, null, null);
    }

    @Inject
    public ChangeFollow(Follows follows, LinkSigner signer, Audit audit, Clock clock) {
        this.follows = follows;
        this.signer = signer;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a link is about; empty where it is none of ours, or what it was about is gone. */
    public Optional<FollowLine> open(String purpose, String token) {
        return signer.verify(purpose, token).flatMap(said -> follows.find(said.id()));
    }

    /** Begins it. */
    @Transactional
    public Optional<FollowLine> confirm(String token) {
        Optional<FollowLine> line = open(FollowPage.CONFIRM, token);
        line.ifPresent(follow -> {
            boolean begun = follows.confirm(follow.id(), clock.instant());
            audit.wrote("follow.confirm", "follow:" + follow.id(), begun ? "Confirmed" : "Was confirmed before");
        });
        return line;
    }

    /** Ends it. */
    @Transactional
    public Optional<FollowLine> stop(String token) {
        Optional<FollowLine> line = open(STOP, token);
        line.ifPresent(follow -> {
            boolean ended = follows.stop(follow.id(), clock.instant());
            audit.wrote("follow.stop", "follow:" + follow.id(), ended ? "Stopped" : "Had stopped before");
        });
        return line;
    }
}
