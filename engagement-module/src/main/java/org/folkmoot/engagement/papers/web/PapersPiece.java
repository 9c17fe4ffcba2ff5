package org.folkmoot.engagement.papers.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.papers.PublicPapers;
import org.folkmoot.engagement.web.BlocksPage.Block;
import org.folkmoot.engagement.web.MeetingSections;
import org.folkmoot.templates.engagement.papers.JteagendaGenerated;
import org.folkmoot.templates.engagement.papers.JtepapersGenerated;

/** Agenda, papers, minutes and outputs on the public page of a meeting. */
@ApplicationScoped
public class PapersPiece implements MeetingSections {
    private final PaperBook papers;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PapersPiece() {
        this.papers = null;
    }

    @Inject
    public PapersPiece(PaperBook papers) {
        this.papers = papers;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Block> of(Meeting meeting) {
        List<AgendaItem> agenda = papers.agenda(meeting.id());
        List<Paper> open = PublicPapers.of(agenda, papers.papers(meeting.id()));
        String base = "/meetings/" + Objects.requireNonNull(meeting.slug()) + "/papers/";
        List<Block> blocks = new ArrayList<>();
        if (!agenda.isEmpty()) {
            List<Line> lines = agenda.stream().map(item -> line(item, open)).toList();
            blocks.add(new Block("Agenda", agenda(lines, base)));
        }
        add(blocks, "Papers", of(open, false), base);
        add(blocks, "What came out of it", of(open, true), base);
        return blocks;
    }

    private static Line line(AgendaItem item, List<Paper> open) {
        return new Line(
                item,
                AgendaWords.title(item),
                open.stream()
                        .filter(paper -> Long.valueOf(item.id()).equals(paper.itemId()))
                        .toList());
    }

    private static List<Paper> of(List<Paper> open, boolean outputs) {
        return open.stream()
                .filter(paper -> paper.kind().isOutput() == outputs && (outputs || paper.itemId() == null))
                .toList();
    }

    private static void add(List<Block> blocks, String heading, List<Paper> papers, String base) {
        if (!papers.isEmpty()) {
            blocks.add(new Block(heading, list(papers, base)));
        }
    }

    private static Content agenda(List<Line> lines, String base) {
        return (HtmlContent) out -> JteagendaGenerated.render(out, null, lines, base);
    }

    private static Content list(List<Paper> papers, String base) {
        return (HtmlContent) out -> JtepapersGenerated.render(out, null, papers, base);
    }

    /** One item with the papers that everybody may read. */
    public record Line(AgendaItem item, String words, List<Paper> papers) {}
}
