package org.folkmoot.nhsuk.html;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Objects;
import java.util.regex.Pattern;

/** Turns plain values into content that is escaped when it is written. */
public final class Html {

    private static final Pattern END_OF_LINE = Pattern.compile("\\R");

    /** Content that writes nothing. */
    public static final Content NOTHING = (HtmlContent) out -> {};

    private Html() {}

    /** The text, escaped. */
    public static Content text(String text) {
        return new Text(text);
    }

    /** Whether the content is nothing but text. */
    public static boolean isText(Content content) {
        return content instanceof Text;
    }

    /** The text, escaped, with a line break at each new line. */
    public static Content lines(String text) {
        return (HtmlContent) out -> {
            String separator = "";
            for (String line : split(text)) {
                out.writeContent(separator);
                out.setContext("span", null);
                out.writeUserContent(line);
                separator = "<br>";
            }
        };
    }

    /** Most texts are one line, and looking for the end of a line by pattern costs more than all else of a page. */
    private static String[] split(String text) {
        boolean oneLine =
                text.chars().noneMatch(sign -> sign < ' ' || sign == 0x85 || sign == 0x2028 || sign == 0x2029);
        return oneLine ? new String[] {text} : END_OF_LINE.split(text, -1);
    }

    /** The contents one after another. */
    public static Content all(Iterable<? extends Content> contents) {
        return (HtmlContent) out -> contents.forEach(content -> content.writeTo(out));
    }

    /** Content as it is, anything else as escaped text. */
    public static Content of(Object value) {
        return value instanceof Content content ? content : text(Objects.toString(value));
    }

    /** The HTML of some content, for tests and mails. */
    public static String string(Content content) {
        StringOutput string = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(string));
        return string.toString();
    }

    private record Text(String text) implements HtmlContent {

        @Override
        public void writeTo(HtmlTemplateOutput out) {
            out.setContext("span", null);
            out.writeUserContent(text);
        }
    }
}
