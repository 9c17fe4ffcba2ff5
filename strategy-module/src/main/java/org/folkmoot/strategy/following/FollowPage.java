package org.folkmoot.strategy.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.Follow;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Follows;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Asks to follow a page by mail; it begins when the link of a mail was used, so nobody can sign up somebody else. */
@ApplicationScoped
public class FollowPage {

    /** The purpose of the link that confirms. */
    public static final String CONFIRM = "follow-confirm";

    /** The kinds of page that can be followed. */
    public static final Set<Kind> KINDS = EnumSet.of(Kind.STRATEGY, Kind.CONSULTATION, Kind.DOCUMENT, Kind.NETWORK);

    private static final Duration LIFE = Duration.ofDays(7);

    private final PublishedPages published;
    private final Follows follows;
    private final Outbox outbox;
    private final TrustSettings settings;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FollowPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public FollowPage(
            PublishedPages published,
            Follows follows,
            Outbox outbox,
            TrustSettings settings,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.published = published;
        this.follows = follows;
        this.outbox = outbox;
        this.settings = settings;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page that can be followed, with its goals.
     *
     * @throws NotFound where there is none
     */
    public Subject subject(Kind kind, String slug) {
        PageLine page = published
                .find(kind, slug)
                .filter(line -> line.published() && KINDS.contains(line.kind()))
                .orElseThrow(() -> NotFound.of("page to follow", slug));
        if (kind != Kind.STRATEGY) {
            return new Subject(page, List.of());
        }
        Map<String, String> sections = published.sections(kind, slug);
        return new Subject(
                page,
                ContentJson.bind(ContentJson.page(sections), Strategy.class).goals());
    }

    /** Notes the wish and sends the mail by which it is confirmed; the answer is the same for everybody. */
    @Transactional
    public void ask(Subject subject, int goal, String mail, Follow.Frequency frequency) {
        long id = follows.ask(
                new Follow(
                        subject.page().id(),
                        goal,
                        mail,
                        frequency,
                        actor.get().person().orElse(null)),
                clock.instant());
        String what = subject.words(goal);
        outbox.queue(Message.mail(MessageClass.TRANSACTIONAL, "follow-confirm")
                .about("follow:" + id)
                .to("", mail)
                .subject("Please confirm: news about " + WhatIsFollowed.brief(what))
                .text("Somebody, we think you, would like to hear by email when there is news about " + what
                        + ".\n\nIf it was you, confirm it within seven days:\n[[confirm]]\n\n"
                        + "If it was not, do nothing. You will not hear from us.\n\n" + settings.trustName() + "\n")
                .link("confirm", MessageLink.signed("/following/confirm/", CONFIRM, id, 1))
                .expires(RealTime.now().plus(LIFE))
                .build());
        audit.wrote(
                "follow.ask",
                "follow:" + id,
                "Somebody asked to follow " + subject.page().title());
    }

    /** A page and its goals, none where it has none. */
    public record Subject(PageLine page, List<Strategy.Goal> goals) {

        /** What is followed, in words: the page, or one of its goals by number and title. */
        String words(int goal) {
            return goals.stream()
                    .filter(each -> each.number() == goal)
                    .findFirst()
                    .map(each -> WhatIsFollowed.goal(goal, each.title(), page.title()))
                    .orElse("“" + page.title() + "”");
        }
    }
}
