package org.folkmoot.strategy.reading;

import gg.jte.html.HtmlContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.templates.strategy.reading.blocks.JteconsultationListGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtepageListGenerated;

/** The lists of pages, of today or of another day. */
public final class ListArticles {

    private ListArticles() {}

    /** All strategies, and where further ones are kept. */
    public static Article strategies(List<PageLine> strategies, Optional<Article> library) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(list(strategies, "There is no strategy here yet."));
        library.ifPresent(
                further -> further.blocks().forEach(block -> blocks.add(Block.of(further.title(), block.content()))));
        return Article.of("Strategies", "What we set out to do, now and in the years to come.", blocks, null);
    }

    /** All documents. */
    public static Article documents(List<PageLine> documents) {
        return Article.of(
                "Documents",
                "Read our documents, or ask for one in the format that suits you.",
                List.of(list(documents, "There are no documents here yet.")),
                null);
    }

    /** All networks. */
    public static Article networks(List<PageLine> networks) {
        return Article.of(
                "Networks",
                "Groups of people and organisations who work on one thing together.",
                List.of(list(networks, "There are no networks here yet.")),
                null);
    }

    /** All consultations, those that are open on the day first. */
    public static Article consultations(List<PageLine> all, LocalDate day) {
        List<PageLine> open = all.stream().filter(page -> page.openOn(day)).toList();
        List<PageLine> others = all.stream().filter(page -> !page.openOn(day)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(consultations("Open now", open, day));
        if (!others.isEmpty()) {
            blocks.add(consultations("Not open now", others, day));
        }
        String lead = open.isEmpty()
                ? "Nothing is open to answers now."
                : "Tell us what you think. We say here what came of it.";
        return Article.of("Have your say", lead, blocks, null);
    }

    /** Those of one kind. */
    public static List<PageLine> of(List<PageLine> lines, Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    private static Block list(List<PageLine> pages, String none) {
        HtmlContent content = out -> JtepageListGenerated.render(out, null, pages, none);
        return new Block("list", null, List.of(), content);
    }

    private static Block consultations(String heading, List<PageLine> pages, LocalDate day) {
        return Block.of(heading, (HtmlContent) out -> JteconsultationListGenerated.render(out, null, pages, day));
    }
}
