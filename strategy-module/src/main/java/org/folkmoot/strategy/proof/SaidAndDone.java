package org.folkmoot.strategy.proof;

import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.Block;
import org.folkmoot.strategy.reading.OutcomesArticle;
import org.folkmoot.templates.strategy.proof.JtesaidGenerated;

/**
 * The page "You said, we did" with what came of each theme of consultations that have ended. What its editors say of the same
 * thing leads to its proof, and is not said twice.
 */
final class SaidAndDone {

    private SaidAndDone() {}

    static Article of(List<Chain> all, Outcomes outcomes, Article article) {
        Set<String> done = outcomes.items().stream().map(Outcomes.Item::did).collect(Collectors.toSet());
        Map<String, Long> proof = new HashMap<>();
        Map<String, List<Chain>> others = new LinkedHashMap<>();
        all.forEach(chain -> {
            if (done.contains(chain.theme().did())) {
                proof.put(chain.theme().did(), chain.theme().id());
            } else {
                others.computeIfAbsent(chain.consultation().title(), title -> new ArrayList<>())
                        .add(chain);
            }
        });
        List<Block> blocks = new ArrayList<>();
        others.forEach((title, themes) ->
                blocks.add(Block.of(title, (HtmlContent) out -> JtesaidGenerated.render(out, null, themes))));
        Article page = proof.isEmpty() ? article : OutcomesArticle.of(outcomes, proof);
        return AddProof.with(page, page.blocks().size(), blocks);
    }
}
