package org.folkmoot.strategy.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.store.Follows;
import org.folkmoot.strategy.store.Follows.News;
import org.folkmoot.strategy.store.views.FollowLine;

/** Sends followers one mail with all that is new, at once or once a week as each wants it. */
@ApplicationScoped
public class TellPageFollowers {

    private static final int BATCH = 200;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration UNCONFIRMED = Duration.ofDays(30);

    private final Follows follows;
    private final WhatIsFollowed followed;
    private final Outbox outbox;
    private final TrustSettings settings;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellPageFollowers() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public TellPageFollowers(
            Follows follows,
            WhatIsFollowed followed,
            Outbox outbox,
            TrustSettings settings,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.follows = follows;
        this.followed = followed;
        this.outbox = outbox;
        this.settings = settings;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells everybody who is due; returns how many mails that were. */
    public int tell() {
        int told = 0;
        for (int batch = batch(); batch > 0; batch = batch()) {
            told += batch;
        }
        transactions.inNew(() -> follows.tidy(clock.instant().minus(UNCONFIRMED)));
        return told;
    }

    private int batch() {
        return transactions.inNew(() -> {
            Instant now = clock.instant();
            List<FollowLine> due = follows.due(now.minus(WEEK), BATCH);
            for (FollowLine follow : due) {
                List<News> news = follows.news(follow);
                outbox.queue(mail(follow, news));
                follows.told(follow.id(), news.get(news.size() - 1).id(), now);
            }
            if (!due.isEmpty()) {
                audit.wrote("follow.tell", "follows", due.size() + " followers told");
            }
            return due.size();
        });
    }

    private Message mail(FollowLine follow, List<News> news) {
        Map<String, String> names = new LinkedHashMap<>();
        news.forEach(item -> names.computeIfAbsent(item.address(), address -> "news" + names.size()));
        String text = news.stream()
                .map(item -> item.words() + "\n[[" + names.get(item.address()) + "]]\n")
                .distinct()
                .collect(Collectors.joining("\n"));
        String what = followed.of(follow);
        Message.Builder message = Message.mail(MessageClass.ENGAGEMENT, "follow-news")
                .about("follow:" + follow.id())
                .to("", follow.mail())
                .subject("News about " + WhatIsFollowed.brief(what))
                .text("You asked to hear when there is news about " + what + ".\n\n" + text
                        + "\nStop these mails:\n[[stop]]\n\n" + settings.trustName() + "\n")
                .link("stop", MessageLink.signed("/following/stop/", ChangeFollow.STOP, follow.id(), 1))
                .unsubscribe("stop");
        names.forEach((address, name) -> message.link(name, MessageLink.open(address)));
        return follow.person() == null
                ? message.build()
                : message.person(follow.person()).build();
    }
}
