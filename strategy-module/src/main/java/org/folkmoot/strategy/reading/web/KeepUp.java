package org.folkmoot.strategy.reading.web;

import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.Block;
import org.folkmoot.templates.strategy.reading.blocks.JtekeepUpGenerated;

/** The last part of a page that can be followed: how to hear of its news, and to take a strategy along. */
final class KeepUp {

    private KeepUp() {}

    static Article with(Article article, Kind kind, String slug) {
        String address = kind.address(slug);
        boolean followed =
                kind == Kind.STRATEGY || kind == Kind.CONSULTATION || kind == Kind.DOCUMENT || kind == Kind.NETWORK;
        if (!followed) {
            return article;
        }
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.add(Block.of("Keep up with this", (HtmlContent)
                out -> JtekeepUpGenerated.render(out, null, address, kind == Kind.STRATEGY)));
        return new Article(article.title(), article.caption(), article.lead(), article.top(), blocks, article.review());
    }
}
