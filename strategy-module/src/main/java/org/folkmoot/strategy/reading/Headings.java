package org.folkmoot.strategy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Gives the headings of a text levels without gaps from a highest one on, and ids for links. */
public final class Headings extends AbstractVisitor {

    private final int top;
    private final List<Markdown.Heading> found = new ArrayList<>();
    private final Map<Heading, String> ids = new IdentityHashMap<>();
    private final Set<String> used = new HashSet<>();
    private int highest;
    private int previous;

    Headings(int top) {
        this.top = top;
        this.previous = top - 1;
    }

    @Override
    public void visit(Heading heading) {
        if (highest == 0 || heading.getLevel() < highest) {
            highest = heading.getLevel();
        }
        int level = Math.min(Math.min(top + heading.getLevel() - highest, previous + 1), 6);
        heading.setLevel(level);
        previous = level;
        String text = text(heading);
        String id = idOf(text);
        ids.put(heading, id);
        if (level == top) {
            found.add(new Markdown.Heading(id, text));
        }
    }

    List<Markdown.Heading> found() {
        return List.copyOf(found);
    }

    String idOf(Heading heading) {
        return ids.getOrDefault(heading, "");
    }

    private String idOf(String text) {
        String base = slug(text);
        String id = base;
        for (int i = 2; !used.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    /** The id of a heading of this text. */
    public static String slug(String text) {
        String slug = text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "section" : slug.substring(0, Math.min(slug.length(), 70));
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text words) {
                text.append(words.getLiteral());
            } else if (child instanceof Code code) {
                text.append(code.getLiteral());
            } else {
                text.append(text(child));
            }
        }
        return text.toString();
    }
}
