package org.folkmoot.strategy.reading;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.Locale;
import java.util.regex.Pattern;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.strategy.shape.NamedFiles;
import org.folkmoot.strategy.store.views.PageLine;

/** Gives the pictures and files that a page's texts name, such as {@code files/staff.png}, the address readers get. */
final class FilesInText {

    private static final Pattern NAMED = Pattern.compile("(src|href)=\"files/([A-Za-z0-9._-]+)\"");
    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*?\\balt=\"([^\"]*)\"[^>]*>");

    private FilesInText() {}

    /** The article with its files in their place; the same one where its texts name none. */
    static Article placed(Article article, PageLine page, JsonNode content) {
        if (NamedFiles.in(content).isEmpty()) {
            return article;
        }
        String place = "/media/" + page.kind().name().toLowerCase(Locale.ROOT) + "/" + page.slug() + "/";
        return new Article(
                article.title(),
                article.caption(),
                article.lead(),
                placed(article.top(), place),
                article.blocks().stream()
                        .map(block ->
                                new Block(block.id(), block.heading(), block.entries(), placed(block.content(), place)))
                        .toList(),
                article.review());
    }

    private static HtmlContent placed(Content content, String place) {
        return out -> out.writeContent(in(Html.string(content), place));
    }

    /** The HTML with the addresses of its files. */
    static String in(String html, String place) {
        return NAMED.matcher(html).replaceAll("$1=\"" + place + "$2\"");
    }

    /** The HTML with the words for each picture in its place, for a sheet that has none. */
    static String asWords(String html) {
        return PICTURE.matcher(html).replaceAll("[Picture: $1]");
    }
}
