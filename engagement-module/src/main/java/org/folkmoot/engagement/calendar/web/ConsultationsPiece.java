package org.folkmoot.engagement.calendar.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.strategy.ConsultationGlance;
import org.folkmoot.contracts.strategy.ConsultationsAtMeetings;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.MeetingSections;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;

/** The consultations that are talked about at a meeting, on its public page. */
@ApplicationScoped
public class ConsultationsPiece implements MeetingSections {

    private static final int ORDER = 15;

    private final Instance<ConsultationsAtMeetings> consultations;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConsultationsPiece() {
        this.consultations = null;
    }

    @Inject
    public ConsultationsPiece(Instance<ConsultationsAtMeetings> consultations) {
        this.consultations = consultations;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BlocksPage.Block> of(Meeting meeting) {
        String slug = meeting.slug();
        if (slug == null || !consultations.isResolvable()) {
            return List.of();
        }
        List<ConsultationGlance> found =
                consultations.get().at(slug, List.copyOf(meeting.details().topics()));
        if (found.isEmpty()) {
            return List.of();
        }
        List<Content> parts = new ArrayList<>();
        parts.add(Pieces.paragraph("What is said at this meeting is read beside the answers to:"));
        found.forEach(each -> parts.add(Pieces.link(label(each), each.path())));
        return List.of(new BlocksPage.Block("Have your say", Html.all(parts)));
    }

    private static String label(ConsultationGlance consultation) {
        return consultation.open() && consultation.closes() != null
                ? consultation.title() + ", open until " + Words.date(consultation.closes())
                : consultation.title();
    }
}
