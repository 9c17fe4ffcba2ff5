package org.folkmoot.strategy.reading;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.store.views.CommentViews.PublicComment;
import org.folkmoot.templates.strategy.reading.blocks.JtecommentLinksGenerated;

/** The links by which readers comment on the parts of a strategy, and by which they find what others said of each. */
public final class CommentLinks {

    private final String form;
    private final List<StrategyPassages.Part> parts;
    private final Map<String, List<String>> said;

    private CommentLinks(String form, List<StrategyPassages.Part> parts, Map<String, List<String>> said) {
        this.form = form;
        this.parts = parts;
        this.said = said;
    }

    /** No links: nobody comments on what a strategy was, or on one that is put together for a test. */
    static CommentLinks none() {
        return new CommentLinks("", List.of(), Map.of());
    }

    static CommentLinks of(String slug, Strategy strategy, List<PublicComment> comments) {
        return new CommentLinks(form(slug), StrategyPassages.of(strategy), places(comments));
    }

    static String form(String slug) {
        return "/strategies/" + slug + "/comment";
    }

    /** Where what readers said of each passage can be read. */
    static Map<String, List<String>> places(List<PublicComment> comments) {
        return comments.stream()
                .collect(Collectors.groupingBy(
                        PublicComment::place,
                        Collectors.mapping(comment -> "#comment-" + comment.id(), Collectors.toList())));
    }

    /** True where there is something to comment on. */
    boolean any() {
        return !parts.isEmpty();
    }

    /** The links of the goal or chapter at this place of the page; nothing where it takes no comments. */
    public Content at(String anchor, String what) {
        return parts.stream()
                .filter(part -> part.anchor().equals(anchor))
                .findFirst()
                .map(part -> links(part.passages(), what))
                .orElse(out -> {});
    }

    private Content links(List<Passage> passages, String what) {
        Passage title = passages.get(0);
        List<String> others = passages.stream()
                .flatMap(passage -> said.getOrDefault(passage.id(), List.of()).stream())
                .toList();
        return (HtmlContent) out -> JtecommentLinksGenerated.render(
                out, null, form + "?on=" + title.id(), "Comment on this " + what, title.words(), others);
    }
}
