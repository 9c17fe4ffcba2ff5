package org.folkmoot.strategy.reading;

import java.time.LocalDate;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.model.Review;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** A page of the site as one well-formed page for printing: no forms, no drawings, pictures as the words for them. */
final class ArticleSheet {

    private static final String STYLE =
            "@page { size: A4; margin: 20mm; @bottom-right { content: counter(page) ' of ' counter(pages);"
                    + " font-family: 'DejaVu Sans'; font-size: 8pt } }"
                    + " body { font-family: 'DejaVu Sans'; font-size: 10.5pt; line-height: 1.5 }"
                    + " h1 { font-size: 22pt } h2 { font-size: 16pt; page-break-after: avoid }"
                    + " h3, h4, h5 { font-size: 12pt; page-break-after: avoid }"
                    + " table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate }"
                    + " th, td { border: 1px solid #768692; padding: 3pt; text-align: left; vertical-align: top }"
                    + " blockquote { margin: 0 0 3mm; padding-left: 4mm; border-left: 1mm solid #005eb8 }"
                    + " .nhsuk-u-visually-hidden, .nhsuk-table-responsive__heading { display: none }";

    private ArticleSheet() {}

    /** The whole page as it stands on a day. */
    static String xhtml(String trust, String address, LocalDate today, Article article) {
        Document page = Document.createShell(address);
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element html = page.selectFirst("html");
        if (html != null) {
            html.attr("xmlns", "http://www.w3.org/1999/xhtml")
                    .attr("lang", "en-GB")
                    .attr("xml:lang", "en-GB");
        }
        page.title(article.title());
        page.head().appendElement("meta").attr("name", "description").attr("content", described(article));
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(STYLE));
        fill(page.body(), trust, article);
        page.body().appendElement("p").text(source(address, today, article));
        plain(page.body());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + page.outerHtml();
    }

    private static String described(Article article) {
        return article.lead().isBlank() ? article.title() : article.lead();
    }

    private static void fill(Element body, String trust, Article article) {
        body.appendElement("p").text(trust);
        body.appendElement("h1").text(article.title());
        body.appendElement("p").text(article.lead());
        body.append(Html.string(article.top()));
        if (!article.contents().isEmpty()) {
            body.appendElement("h2").text("Contents");
            Element list = body.appendElement("ul");
            article.contents().forEach(entry -> list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + entry.id())
                    .text(entry.text()));
        }
        for (Block block : article.blocks()) {
            Element part = body.appendElement("div");
            if (block.heading() != null) {
                part.appendElement("h2").attr("id", block.id()).text(block.heading());
            }
            part.append(Html.string(block.content()));
        }
    }

    private static String source(String address, LocalDate today, Article article) {
        Review review = article.review();
        String reviewed = review == null
                ? ""
                : " Last reviewed on " + Words.date(review.lastReviewed()) + ". Owner: " + review.owner() + ".";
        return "Taken on " + Words.date(today) + " from " + address + "." + reviewed;
    }

    /** Nothing that a sheet of paper cannot do. */
    private static void plain(Element body) {
        body.select("form, script, svg, button, input, select, textarea, .folkmoot-passage")
                .remove();
        for (Element picture : body.select("img")) {
            String words = picture.attr("alt");
            picture.replaceWith(
                    words.isBlank() ? new Element("span") : new Element("p").text("[Picture: " + words + "]"));
        }
        body.select("details").forEach(details -> {
            details.select("summary").tagName("p");
            details.tagName("div");
        });
        body.select("*").forEach(element -> element.removeAttr("onclick"));
    }
}
