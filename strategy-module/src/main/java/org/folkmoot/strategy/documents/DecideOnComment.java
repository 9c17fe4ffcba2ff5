package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.DocumentComment.State;
import org.folkmoot.strategy.model.rules.WhatIsPublishedHasItsWritersLeave;
import org.folkmoot.strategy.store.DocumentComments;
import org.folkmoot.strategy.store.DocumentComments.Waiting;
import org.jspecify.annotations.Nullable;

/** Answers a comment on a document or a strategy, publishes it with the answer, or sets it aside; who sent it gets the answer by mail. */
@ApplicationScoped
public class DecideOnComment {

    private final DocumentComments comments;
    private final ConsultationsOfDocument consultations;
    private final Outbox outbox;
    private final TrustSettings settings;
    private final PublicContent content;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideOnComment() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public DecideOnComment(
            DocumentComments comments,
            ConsultationsOfDocument consultations,
            Outbox outbox,
            TrustSettings settings,
            PublicContent content,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.comments = comments;
        this.consultations = consultations;
        this.outbox = outbox;
        this.settings = settings;
        this.content = content;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes the decision and sends the reply, if there is one and a way to send it.
     *
     * @param shown the comment as it is published, without what says who wrote it
     * @param consultation the consultation with whose answers it is put into themes; null for none
     * @throws NotFound where the comment waits no longer
     */
    @Transactional
    public void decide(long comment, State state, String shown, String reply, @Nullable Long consultation) {
        Waiting waiting = comments.waiting(comment).orElseThrow(() -> NotFound.of("waiting comment", comment));
        boolean publish = state == State.PUBLISHED;
        RuleBroken.check(new WhatIsPublishedHasItsWritersLeave(waiting.mayPublish(), publish));
        comments.decide(comment, state, publish ? shown : "", reply, actor.get().name(), clock.instant());
        if (!reply.isBlank() && !waiting.mail().isEmpty()) {
            outbox.queue(mail(waiting, reply));
        }
        if (consultation != null && state != State.SET_ASIDE) {
            consultations.takeIn(consultation, waiting, publish ? shown : "", TrustClock.today(clock));
        }
        if (publish) {
            content.changed();
        }
        audit.wrote("document.comment.decide", "document-comment:" + comment, state + ", " + waiting.title());
    }

    private Message mail(Waiting waiting, String reply) {
        String dear = waiting.name().isEmpty() ? "Hello" : "Dear " + waiting.name();
        String text = dear + ",\n\nThank you for what you told us about “" + waiting.title() + "”. Our answer:\n\n"
                + reply + "\n\n" + waiting.kind().label() + ":\n[[page]]\n\n" + settings.trustName() + "\n";
        Message.Builder message = Message.mail(MessageClass.STATUTORY, "comment-reply")
                .about("document-comment:" + waiting.id())
                .to(waiting.name(), waiting.mail())
                .subject("Our answer to what you said about “" + waiting.title() + "”")
                .text(text)
                .link("page", MessageLink.open(waiting.kind().address(waiting.slug())));
        return waiting.personId() == null
                ? message.build()
                : message.person(waiting.personId()).build();
    }
}
