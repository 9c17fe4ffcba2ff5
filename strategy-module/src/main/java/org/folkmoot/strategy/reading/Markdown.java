package org.folkmoot.strategy.reading;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.folkmoot.strategy.shape.NamedFiles;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns an editor's Markdown into clean HTML: headings fit the page, and there is nothing but text, lists, tables, links
 * and the page's own pictures.
 */
public final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final PolicyFactory CLEAN = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "a",
                    "blockquote",
                    "code",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "img")
            .allowUrlProtocols("https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(Pattern.compile("files/[A-Za-z0-9._-]{1,200}"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z0-9-]{1,80}"))
            .onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("class")
            .matching(Pattern.compile("(nhsuk|folkmoot)-[a-z_-]+"))
            .onElements("table", "thead", "tbody", "tr", "th", "td", "img")
            .allowAttributes("scope")
            .matching(Pattern.compile("col"))
            .onElements("th")
            .toFactory();

    private Markdown() {}

    /** The text as HTML whose highest headings are of this level. */
    public static Rendered render(String text, int level) {
        Node document = PARSER.parse(text);
        Headings headings = new Headings(level);
        document.accept(headings);
        String html = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new Attributes(headings))
                .build()
                .render(document);
        return new Rendered(CLEAN.sanitize(html), headings.found());
    }

    /** The text as content of a page; its headings are of level 4 and below. */
    public static Content content(String text) {
        return content(text, 4);
    }

    /** The text as content of a page whose headings are of this level and below. */
    public static Content content(String text, int level) {
        return render(text, level).content();
    }

    static Content raw(String cleanHtml) {
        return (HtmlContent) out -> out.writeContent(cleanHtml);
    }

    /**
     * Clean HTML and its headings.
     *
     * @param headings those of the highest level, for a list of contents
     */
    public record Rendered(String html, List<Heading> headings) {

        /** The HTML as content of a page. */
        public Content content() {
            return raw(html);
        }
    }

    /** A heading and the id by which links find it. */
    public record Heading(String id, String text) {}

    private static final class Attributes implements AttributeProvider {
        private final Headings headings;

        /** One that is not the page's own has no attribute left, and so is not shown. */
        private static void picture(Image picture, Map<String, String> attributes) {
            if (!picture.getDestination().startsWith(NamedFiles.PLACE)) {
                attributes.clear();
                return;
            }
            attributes.put("class", "folkmoot-text-picture");
            attributes.remove("title");
        }

        private Attributes(Headings headings) {
            this.headings = headings;
        }

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof org.commonmark.node.Heading heading) {
                attributes.put("id", headings.idOf(heading));
            } else if (node instanceof Image picture) {
                picture(picture, attributes);
            } else if (node instanceof TableBlock) {
                attributes.put("class", "nhsuk-table");
            } else if (node instanceof TableHead) {
                attributes.put("class", "nhsuk-table__head");
            } else if (node instanceof TableCell cell) {
                attributes.remove("align");
                attributes.put("class", cell.isHeader() ? "nhsuk-table__header" : "nhsuk-table__cell");
                if (cell.isHeader()) {
                    attributes.put("scope", "col");
                }
            }
        }
    }
}
