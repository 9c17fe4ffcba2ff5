package org.folkmoot.strategy.shape;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The links and pictures of a text in Markdown, read as the reader's page reads them. */
final class LinksInText extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final List<Found> found = new ArrayList<>();

    private LinksInText() {}

    /** In their order; none where the text cannot have any. */
    static List<Found> of(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('<') < 0) {
            return List.of();
        }
        LinksInText links = new LinksInText();
        PARSER.parse(text).accept(links);
        return List.copyOf(links.found);
    }

    @Override
    public void visit(Link link) {
        found.add(new Found(false, link.getDestination().strip(), words(link)));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        found.add(new Found(true, image.getDestination().strip(), words(image)));
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString().strip();
    }

    /**
     * A link or a picture.
     *
     * @param words what is written for it; of a picture, what it shows
     */
    record Found(boolean picture, String address, String words) {}
}
