package org.folkmoot.engagement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.engagement.formats.SettleFormat;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.MailingKind;
import org.folkmoot.engagement.model.MailingText;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.Stages;
import org.folkmoot.engagement.model.TemplateBook;
import org.folkmoot.engagement.store.DemoRows;
import org.folkmoot.engagement.store.views.ConvenedViews;
import org.folkmoot.engagement.store.views.ConvenedViews.ConvenedLine;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.settings.TrustSettings;

/** What lies on the office's desk when the demonstration begins: mailings, a template, a format that changed. */
@ApplicationScoped
class KeepDemoDesk {
    private static final String BY = "job start";
    private static final int DAYS_TO_MAKE = 14;
    private static final int HELD = 100;

    private final MailingBook mailings;
    private final TemplateBook templates;
    private final FormatBook formats;
    private final SettleFormat settling;
    private final ConvenedViews meetings;
    private final DemoRows rows;
    private final TrustSettings settings;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepDemoDesk() {
        this.mailings = null;
        this.templates = null;
        this.formats = null;
        this.settling = null;
        this.meetings = null;
        this.rows = null;
        this.settings = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    KeepDemoDesk(
            MailingBook mailings,
            TemplateBook templates,
            FormatBook formats,
            SettleFormat settling,
            ConvenedViews meetings,
            DemoRows rows,
            TrustSettings settings,
            Audit audit,
            Clock clock) {
        this.mailings = mailings;
        this.templates = templates;
        this.formats = formats;
        this.settling = settling;
        this.meetings = meetings;
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps it once, where there are no mailings yet. */
    @Transactional
    public void keep() {
        if (!mailings.newest(Long.MAX_VALUE, 1).isEmpty()) {
            return;
        }
        Season season = Season.of(TrustClock.today(clock));
        long news = draft(season.news(), season.words());
        settling.orderAll(
                Outgoing.mailing(news),
                season.news(),
                TrustClock.today(clock).plusDays(DAYS_TO_MAKE),
                "Example Transcription Service");
        schedule(draft("News for the next quarter", "What we plan for the next months, and how you can take part."));
        templates();
        formatThatChanged();
        rows.ownMessages(
                "You have a place. You are coming.\n\nIf you can no longer come, please tell us so that someone else can.",
                clock.instant());
        audit.wrote("demo.desk", "mailings", "Loaded mailings, a template and a format of the demonstration");
    }

    private long draft(String subject, String words) {
        MailingText text = new MailingText(
                MailingKind.NEWS,
                "",
                subject + " from " + settings.shortName(),
                words + "\n\nYou can always tell us what you would like to read about.",
                List.of(new MailingText.Item("Meetings that are coming up", "/meetings")));
        return mailings.add(text, new Audience(Scope.TRUST, List.of()), BY, clock.instant());
    }

    private void schedule(long id) {
        Mailing mailing = mailings.find(id).orElseThrow();
        Instant later = clock.instant().plus(Duration.ofDays(90));
        mailings.plan(id, mailing.version(), later, Stages.ONE, clock.instant());
    }

    /** Of the last meeting that was held, and of the last that the office may plan another one like. */
    private void templates() {
        List<ConvenedLine> held = meetings.inStates(List.of(MeetingState.HELD), Long.MAX_VALUE, HELD);
        Stream<ConvenedLine> ofTheOffice = held.stream()
                .filter(line -> Meeting.isForTheOffice(line.scope()))
                .limit(1);
        Stream.concat(held.stream().limit(1), ofTheOffice)
                .distinct()
                .forEach(line -> templates.keep(line.id(), line.title(), clock.instant()));
    }

    /** The first of those with a format of their own says that it has changed. */
    private void formatThatChanged() {
        LocalDate today = TrustClock.today(clock);
        Instant yearAgo = today.minusYears(1).atStartOfDay(TrustClock.LONDON).toInstant();
        formats.ask(yearAgo, today, clock.instant(), 1)
                .forEach(asked -> formats.answer(
                        asked.person(), false, "My eyes are worse now. Audio would help me more.", clock.instant()));
    }
}
