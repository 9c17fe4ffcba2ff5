package org.folkmoot.strategy.proof;

import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.Block;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.folkmoot.templates.strategy.proof.JteafterGenerated;
import org.folkmoot.templates.strategy.proof.JtesaidGenerated;

/** Adds to public pages what is not written on them: results and outcomes of a consultation, and "you said, we did". */
@ApplicationScoped
public class AddProof {

    private final ReadChain chains;
    private final SurveyOfConsultation surveys;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AddProof() {
        this(null, null);
    }

    @Inject
    public AddProof(ReadChain chains, SurveyOfConsultation surveys) {
        this.chains = chains;
        this.surveys = surveys;
    }

    /** A consultation's page, with what came of it where it has ended. */
    public Article toConsultation(String slug, boolean open, Article article) {
        boolean outcome = chains.all(true).stream().anyMatch(line -> line.slug().equals(slug));
        boolean results = !open
                && surveys.find(slug)
                        .filter(survey -> survey.terms().resultsPublic() && survey.version() != 0)
                        .isPresent();
        if (!outcome && !results) {
            return article;
        }
        HtmlContent content = out -> JteafterGenerated.render(out, null, slug, outcome, results);
        return with(article, List.of(Block.of("What people answered, and what came of it", content)), true);
    }

    /** The page "You said, we did", with what came of each theme of consultations that have ended. */
    public Article toSaidAndDone(Article article) {
        Map<String, List<ProofViews.ChainLine>> byConsultation = new LinkedHashMap<>();
        chains.all(true).forEach(line -> byConsultation
                .computeIfAbsent(line.title(), title -> new ArrayList<>())
                .add(line));
        List<Block> blocks = new ArrayList<>();
        byConsultation.forEach((title, lines) -> {
            List<Chain> themes = lines.stream()
                    .flatMap(line -> chains.published(line.id()).stream())
                    .toList();
            blocks.add(Block.of(title, (HtmlContent) out -> JtesaidGenerated.render(out, null, themes)));
        });
        return with(article, blocks, false);
    }

    private static Article with(Article article, List<Block> more, boolean first) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.addAll(first ? 0 : blocks.size(), more);
        return new Article(article.title(), article.caption(), article.lead(), article.top(), blocks, article.review());
    }
}
