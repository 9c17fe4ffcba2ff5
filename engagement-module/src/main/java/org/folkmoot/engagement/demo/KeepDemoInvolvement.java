package org.folkmoot.engagement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.engagement.demo.PackInvolvement.PackReply;
import org.folkmoot.engagement.demo.PackInvolvement.PackThread;
import org.folkmoot.engagement.demo.PackInvolvement.PackUpdate;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.ContactMask;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.SavedAudienceBook;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadReply.AnswerState;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.model.ToldBook;
import org.folkmoot.platform.access.IdentitySource;
import org.folkmoot.platform.access.IdentitySource.Identity;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Keeps the audiences, messages, replies and updates of a pack; nothing is mailed. */
@ApplicationScoped
class KeepDemoInvolvement {
    private static final String BY = "job start";
    private static final int REPLYING = 50;

    private final SavedAudienceBook audiences;
    private final ThreadBook threads;
    private final ToldBook told;
    private final NetworkBook networks;
    private final Instance<IdentitySource> identities;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepDemoInvolvement() {
        this.audiences = null;
        this.threads = null;
        this.told = null;
        this.networks = null;
        this.identities = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    KeepDemoInvolvement(
            SavedAudienceBook audiences,
            ThreadBook threads,
            ToldBook told,
            NetworkBook networks,
            Instance<IdentitySource> identities,
            Audit audit,
            Clock clock) {
        this.audiences = audiences;
        this.threads = threads;
        this.told = told;
        this.networks = networks;
        this.identities = identities;
        this.audit = audit;
        this.clock = clock;
    }

    /** True where there is nothing yet. */
    @Transactional
    public boolean isNeeded() {
        return threads.in(null, 1).isEmpty() && audiences.visibleTo(BY).isEmpty();
    }

    @Transactional
    public void keep(PackInvolvement pack) {
        if (!isNeeded()) {
            return;
        }
        pack.audiences()
                .forEach(each -> audiences.add(each.name(), each.audience(), true, BY, "The office", clock.instant()));
        pack.threads().forEach(this::keep);
        pack.updates().forEach(this::keep);
        audit.wrote(
                "demo.involvement",
                "threads",
                "Loaded " + pack.threads().size() + " messages and "
                        + pack.updates().size() + " updates of the demonstration");
    }

    private void keep(PackThread wanted) {
        Optional<Identity> by = identities.stream()
                .flatMap(source -> source.byMail(wanted.by()).stream())
                .findFirst();
        if (by.isEmpty()) {
            return;
        }
        Instant then = then(wanted.days());
        String convener = by.get().subject().toString();
        long id = threads.add(
                wanted.scopeHeld(),
                convener,
                by.get().name(),
                wanted.subject(),
                wanted.message().strip(),
                then);
        MemberThread draft = threads.find(id).orElseThrow();
        if (wanted.state() == ThreadState.DRAFT) {
            return;
        }
        threads.change(stepped(draft, wanted.state(), wanted.comment()), draft.version(), then);
        if (wanted.state() == ThreadState.SENT) {
            Audience audience = new Audience(wanted.scopeHeld(), List.of());
            threads.send(id, audience, threads.count(audience), BY, then, LocalDate.ofInstant(then, TrustClock.LONDON));
            replies(threads.find(id).orElseThrow(), wanted, convener, then);
        }
    }

    private static MemberThread stepped(MemberThread draft, ThreadState state, @Nullable String comment) {
        return new MemberThread(
                draft.id(),
                draft.scope(),
                draft.convener(),
                draft.convenerName(),
                draft.subject(),
                draft.body(),
                state,
                comment,
                draft.people(),
                draft.changedAt(),
                draft.sentAt(),
                draft.version());
    }

    private void replies(MemberThread thread, PackThread wanted, String convener, Instant then) {
        List<Invited> members = threads.members(thread.id(), 0, REPLYING);
        Instant at = then;
        int next = 0;
        for (PackReply each : wanted.replies()) {
            if (next >= members.size()) {
                return;
            }
            // Each a day and an hour later: nobody rings at night.
            at = at.plus(Duration.ofHours(25));
            reply(
                    thread,
                    each,
                    members.get(next).invitation(),
                    convener,
                    at.isAfter(clock.instant()) ? clock.instant() : at);
            next++;
        }
    }

    private void reply(MemberThread thread, PackReply wanted, long member, String convener, Instant at) {
        long id = threads.reply(thread.id(), member, wanted.way(), wanted.said(), false, at);
        if (!wanted.passed()) {
            return;
        }
        ThreadReply reply = threads.reply(id).orElseThrow();
        AnswerState answered =
                wanted.answer() == null ? AnswerState.NONE : wanted.answered() ? AnswerState.SENT : AnswerState.WAITING;
        ThreadReply passed = new ThreadReply(
                id,
                thread.id(),
                member,
                wanted.way(),
                wanted.said(),
                ContactMask.of(wanted.said()).text(),
                false,
                ThreadReply.State.PASSED,
                at,
                wanted.answer(),
                answered,
                null,
                wanted.told() == null ? null : at,
                reply.version());
        threads.change(passed, reply.version(), BY, at);
        if (wanted.told() != null) {
            tell(thread, wanted, convener, LocalDate.ofInstant(at, TrustClock.LONDON));
        }
    }

    private void tell(MemberThread thread, PackReply wanted, String convener, LocalDate day) {
        String said = Objects.requireNonNull(wanted.told());
        long entry = told.add(thread.id(), thread.scope(), said, convener, thread.convenerName(), day);
        if (wanted.councilAnswer() != null) {
            told.answer(
                    entry,
                    1,
                    said,
                    wanted.councilAnswer(),
                    Objects.requireNonNullElse(wanted.answeredBy(), "The board"),
                    day.plusDays(1));
        }
    }

    private void keep(PackUpdate wanted) {
        Instant then = then(wanted.days());
        long id = networks.add(wanted.network(), wanted.words(), BY, wanted.by(), then);
        var draft = networks.find(id).orElseThrow();
        if (wanted.state() != ThreadState.DRAFT) {
            networks.change(draft.with(wanted.state(), null), draft.version(), then);
        }
        if (wanted.state() == ThreadState.SENT) {
            String path = "/networks/" + wanted.network() + "/updates";
            networks.news(wanted.network(), wanted.title(), wanted.text().strip(), path, then);
        }
    }

    private Instant then(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
