package org.folkmoot.strategy.reading;

import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.model.Values;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.templates.strategy.reading.blocks.JtelinksGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteprovenanceGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtevalueGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtevaluesTopGenerated;

/** A set of values as a page: one heading for each value, the list in the order of the values. */
public final class ValuesArticle {

    private ValuesArticle() {}

    /** Puts the page together. */
    public static Article of(Values values, List<PageLine> documents) {
        List<Block> blocks = new ArrayList<>();
        values.values()
                .forEach(value -> blocks.add(
                        Block.of(value.name(), (HtmlContent) out -> JtevalueGenerated.render(out, null, value))));
        Values.Provenance provenance = values.provenance();
        if (provenance != null) {
            blocks.add(Block.of("Where our values come from", (HtmlContent)
                    out -> JteprovenanceGenerated.render(out, null, provenance)));
        }
        if (values.text() != null) {
            blocks.add(Block.text(values.text()));
        }
        if (!documents.isEmpty()) {
            blocks.add(Block.of("Documents", (HtmlContent) out -> JtelinksGenerated.render(out, null, documents)));
        }
        HtmlContent top = out -> JtevaluesTopGenerated.render(out, null, values);
        return new Article(values.about().title(), null, "", top, blocks, values.review());
    }

    /** The short forms as one sentence: "At Oxleas we're kind, we're fair, we listen and we care." */
    public static String strapline(Values values) {
        List<String> forms = values.strapline();
        if (forms.isEmpty()) {
            return "";
        }
        String intro = values.about().straplineIntro();
        String line = (intro == null ? "" : intro + " ") + Words.list(forms);
        return Character.toUpperCase(line.charAt(0)) + line.substring(1) + ".";
    }

    /** For whom the values are, within a sentence; a name in capitals, such as NHS staff, stays one. */
    public static String audiences(Values values) {
        return Words.list(values.about().audiences().stream()
                .map(group -> group.matches("(?s)[A-Z][a-z].*")
                        ? group.substring(0, 1).toLowerCase(Locale.UK) + group.substring(1)
                        : group)
                .toList());
    }
}
