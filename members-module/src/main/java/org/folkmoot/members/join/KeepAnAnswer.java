package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.folkmoot.members.admission.Tokens;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Drafts;
import org.folkmoot.members.model.Drafts.Draft;
import org.folkmoot.platform.clock.RealTime;
import org.jspecify.annotations.Nullable;

/** Keeps what somebody answers while they join, page by page, so that nothing is lost for a day. */
@ApplicationScoped
public class KeepAnAnswer {

    /** How long a draft is kept after the last answer. */
    public static final Duration KEPT = Duration.ofHours(24);

    private final Drafts drafts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepAnAnswer() {
        this.drafts = null;
    }

    @Inject
    public KeepAnAnswer(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * Keeps a change to the answers; begins a draft where there is none.
     *
     * @return the token for the cookie
     */
    @Transactional
    public String keep(@Nullable String token, UnaryOperator<Answers> change) {
        Instant now = RealTime.now();
        Optional<Draft> known = token == null ? Optional.empty() : drafts.lock(Tokens.hash(token), now);
        if (known.isEmpty() || token == null) {
            String fresh = Tokens.fresh();
            drafts.begin(Tokens.hash(fresh), change.apply(Answers.none()), now, now.plus(KEPT));
            return fresh;
        }
        drafts.save(known.get().id(), change.apply(known.get().answers()), now, now.plus(KEPT));
        return token;
    }

    /** The draft of this cookie. */
    public Optional<Draft> find(@Nullable String token) {
        return token == null ? Optional.empty() : drafts.find(Tokens.hash(token), RealTime.now());
    }
}
