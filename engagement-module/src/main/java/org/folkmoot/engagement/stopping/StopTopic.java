package org.folkmoot.engagement.stopping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.Subscription;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.refusals.NotFound;

/** Stops one topic for the person behind a link, or starts it again. */
@ApplicationScoped
public class StopTopic {
    /** The purpose of unsubscribe links. */
    public static final String PURPOSE = "unsubscribe";

    private final LinkSigner signer;
    private final RecipientBook book;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StopTopic() {
        this.signer = null;
        this.book = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public StopTopic(LinkSigner signer, RecipientBook book, CurrentActor actor, Audit audit, Clock clock) {
        this.signer = signer;
        this.book = book;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The subscription behind the link; empty where the person is gone.
     *
     * @throws NotFound where the token was not made for this purpose
     */
    public Optional<Subscription> open(String token) {
        long id = signer.verify(PURPOSE, token)
                .orElseThrow(() -> NotFound.of("link", "unsubscribe"))
                .id();
        return book.subscription(id);
    }

    /** Stops the link's own topic; doing it again changes nothing. */
    @Transactional
    public void stop(String token) {
        open(token).ifPresent(subscription -> hear(subscription.person(), subscription.topic(), false));
    }

    /** Keeps which of the person's topics they want to hear about. */
    @Transactional
    public void choose(String token, Set<String> wanted) {
        open(token).ifPresent(own -> book.subscriptions(own.person())
                .forEach(each -> hear(each.person(), each.topic(), wanted.contains(each.topic()))));
    }

    private void hear(PersonId person, String topic, boolean wanted) {
        actor.run(Actor.byLink(person), () -> {
            if (book.hear(person, topic, wanted, clock.instant())) {
                audit.wrote(wanted ? "topic.start" : "topic.stop", "person:" + person, topic);
            }
        });
    }
}
