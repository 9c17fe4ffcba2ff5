package org.folkmoot.members.letters;

/** Typed text inside a page that is printed. */
final class PrintedText {

    private PrintedText() {}

    /** A whole page. */
    static String page(String title, String style, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\">"
                + "<head><title>" + title + "</title><meta name=\"subject\" content=\"" + title + "\"/><style>" + style
                + "</style></head><body>" + body + "</body></html>";
    }

    /** The text with its line breaks. */
    static String lines(String text) {
        return escaped(text.strip()).replaceAll("\\R", "<br/>");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(each -> each >= ' ' || each == '\n').forEach(each -> {
            switch (each) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.appendCodePoint(each);
            }
        });
        return out.toString();
    }
}
