package org.folkmoot.engagement.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.members.MeetingNotice;
import org.folkmoot.contracts.members.MeetingNotice.Period;
import org.folkmoot.engagement.model.AnnualPack;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.model.PaperKind;
import org.folkmoot.engagement.store.views.StepViews;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.clock.TrustClock;

/** What an annual members' meeting still lacks: accounts, auditor's report, annual report, and notice in time. */
@ApplicationScoped
public class AnnualPackPiece {
    private final PaperBook papers;
    private final StepViews steps;
    private final MeetingNotice notice;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnnualPackPiece() {
        this.papers = null;
        this.steps = null;
        this.notice = null;
        this.clock = null;
    }

    @Inject
    public AnnualPackPiece(PaperBook papers, StepViews steps, MeetingNotice notice, Clock clock) {
        this.papers = papers;
        this.steps = steps;
        this.notice = notice;
        this.clock = clock;
    }

    /** True for an annual members' meeting. */
    public boolean concerns(Meeting meeting) {
        return meeting.details().kind() == MeetingKind.ANNUAL_MEMBERS_MEETING;
    }

    /** What is there and what is missing. */
    public Content of(Meeting meeting) {
        Optional<AnnualPack> looked = AnnualPack.of(
                meeting,
                papers.papers(meeting.id()),
                noticeDays(),
                told(meeting).atZone(TrustClock.LONDON));
        return looked.map(this::summary).orElseGet(() -> Pieces.paragraph("This is no annual members' meeting."));
    }

    private Content summary(AnnualPack pack) {
        List<SummaryRow> rows = new ArrayList<>();
        for (PaperKind kind : PaperKind.ANNUAL_PACK) {
            boolean missing = pack.missing().contains(kind);
            rows.add(Components.row(
                    kind.words(),
                    missing
                            ? Components.tag("Not published", TagColour.RED)
                            : Components.tag("Published", TagColour.GREEN)));
        }
        if (pack.tellBy() != null) {
            String by = "by " + Words.date(pack.tellBy()) + (pack.late() ? ": too late" : "") + clause();
            rows.add(Components.row("Notice of " + Words.count(noticeDays(), "day", "days"), by));
        }
        Content summary = Components.summaryList(rows);
        return pack.late() ? Html.all(List.of(tooLate(), summary)) : summary;
    }

    private Content tooLate() {
        return Components.warningCallout(
                "Notice comes too late",
                "Members have to be told " + Words.count(noticeDays(), "day", "days")
                        + " before the annual members’ meeting" + clause()
                        + ". Hold it on a later day if you can.");
    }

    private int noticeDays() {
        return notice.ofTheAnnualMeeting().map(Period::days).orElse(0);
    }

    private String clause() {
        return notice.ofTheAnnualMeeting()
                .map(Period::clause)
                .filter(words -> !words.isEmpty())
                .map(words -> " (" + words + ")")
                .orElse("");
    }

    private Instant told(Meeting meeting) {
        return steps.of(meeting.id()).stream()
                .filter(step -> step.to() == MeetingState.APPROVED)
                .map(StepViews.StepLine::at)
                .findFirst()
                .orElseGet(clock::instant);
    }
}
