package org.folkmoot.strategy.reading;

import gg.jte.html.HtmlContent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.templates.strategy.reading.blocks.JteconsultationTopGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtedutiesGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtelinksGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtemeetingsGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteoutcomeGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtepartnersGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtephasesGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteroutesGenerated;

/** A consultation as a page: how to take part first, then the parts, the papers and what came of it. */
public final class ConsultationArticle {

    private ConsultationArticle() {}

    /** Puts the page together as it stands on a day; {@code linked} are its documents and its strategy. */
    public static Article of(Consultation consultation, List<PageLine> linked, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        Consultation.Outcome outcome = consultation.outcome();
        if (outcome != null) {
            blocks.add(Block.of("What happened with the answers", (HtmlContent)
                    out -> JteoutcomeGenerated.render(out, null, outcome)));
        }
        boolean open = consultation.about().openOn(today);
        blocks.add(Block.of(open ? "How to take part" : "How people take part", (HtmlContent)
                out -> JteroutesGenerated.render(out, null, consultation, open)));
        Consultation.MeetingSeries meetings = consultation.meetings();
        if (meetings != null) {
            blocks.add(
                    Block.of(meetings.name(), (HtmlContent) out -> JtemeetingsGenerated.render(out, null, meetings)));
        }
        if (consultation.text() != null) {
            blocks.add(Block.text(consultation.text()));
        }
        more(consultation, linked, today, blocks);
        HtmlContent top = out -> JteconsultationTopGenerated.render(out, null, consultation, today);
        return new Article(
                consultation.about().title(),
                consultation.about().subject(),
                consultation.about().summary(),
                top,
                blocks,
                consultation.review());
    }

    private static void more(Consultation consultation, List<PageLine> linked, LocalDate today, List<Block> blocks) {
        if (!consultation.phases().isEmpty()) {
            YearMonth now = YearMonth.from(today);
            blocks.add(Block.of("The parts of this work", (HtmlContent)
                    out -> JtephasesGenerated.render(out, null, consultation.phases(), now)));
        }
        if (!linked.isEmpty()) {
            blocks.add(Block.of(
                    "Documents and background", (HtmlContent) out -> JtelinksGenerated.render(out, null, linked)));
        }
        Consultation.Duties duties = consultation.duties();
        if (duties != null) {
            blocks.add(Block.of(
                    "Equality and the law", (HtmlContent) out -> JtedutiesGenerated.render(out, null, duties, today)));
        }
        if (!consultation.partners().isEmpty()) {
            blocks.add(Block.of("Our partners’ pages", (HtmlContent)
                    out -> JtepartnersGenerated.render(out, null, consultation.partners())));
        }
    }
}
