package org.folkmoot.strategy.reading;

import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.templates.strategy.reading.blocks.JtesaidGenerated;

/** "You said, we did" as a page: one heading for each conversation. */
public final class OutcomesArticle {

    private OutcomesArticle() {}

    /** Puts the page together. */
    public static Article of(Outcomes outcomes) {
        return of(outcomes, Map.of());
    }

    /** The same; {@code proof} leads from what was done to the theme of a consultation that says the same. */
    public static Article of(Outcomes outcomes, Map<String, Long> proof) {
        Map<String, List<Outcomes.Item>> exercises = new LinkedHashMap<>();
        outcomes.items().forEach(item -> exercises
                .computeIfAbsent(item.exercise() + ", " + item.year(), name -> new ArrayList<>())
                .add(item));
        List<Block> blocks = new ArrayList<>();
        exercises.forEach((name, items) ->
                blocks.add(Block.of(name, (HtmlContent) out -> JtesaidGenerated.render(out, null, items, proof))));
        return Article.of(outcomes.about().title(), outcomes.about().intro(), blocks, outcomes.review());
    }
}
