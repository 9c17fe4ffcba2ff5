package org.folkmoot.launcher.mailbox;

import static org.folkmoot.launcher.mailbox.Html.escape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages of the mailbox, as HTML: a list, and one mail. */
final class MailPages {
    private static final int SHOWN = 200;

    private MailPages() {}

    static String list(List<MailSummary> found, int all, String to, String words) {
        StringBuilder page = new StringBuilder("<h1>Demo mailbox</h1>")
                .append("<p>Every mail that Folkmoot sends in this demo ends here. None leaves this machine.</p>")
                .append(search(to, words))
                .append("<p role=\"status\">")
                .append(count(found.size(), all))
                .append("</p><ul class=\"mails\">");
        found.stream().limit(SHOWN).forEach(mail -> page.append(row(mail)));
        page.append("</ul>");
        if (found.size() > SHOWN) {
            page.append("<p>The newest ").append(SHOWN).append(" are shown. Search to find older ones.</p>");
        }
        return layout("Demo mailbox", page.toString());
    }

    private static String search(String to, String words) {
        return "<form action=\"/\" method=\"get\" role=\"search\">"
                + field("to", "Sent to", to)
                + field("q", "Words in the mail", words)
                + "<button type=\"submit\">Search</button> <a href=\"/\">Show all</a></form>";
    }

    private static String field(String name, String label, String value) {
        return "<p><label for=\"" + name + "\">" + label + "</label><input id=\"" + name + "\" name=\"" + name
                + "\" value=\"" + escape(value) + "\" autocomplete=\"off\" spellcheck=\"false\"></p>";
    }

    private static String count(int found, int all) {
        String mails = all == 1 ? "1 mail" : all + " mails";
        return found == all ? mails + ", newest first" : found + " of " + mails + ", newest first";
    }

    private static String row(MailSummary mail) {
        StringBuilder to = new StringBuilder();
        for (String address : mail.to()) {
            to.append("<a href=\"/?to=")
                    .append(URLEncoder.encode(address, StandardCharsets.UTF_8))
                    .append("\">")
                    .append(escape(address))
                    .append("</a> ");
        }
        String subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        return "<li><h2><a href=\"/messages/" + mail.id() + "\">" + escape(subject) + "</a></h2><p>To " + to
                + "<br>From " + escape(mail.from()) + "<br>" + escape(mail.sent()) + "</p></li>";
    }

    static String mail(Mail mail) {
        String subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        StringBuilder page = new StringBuilder("<p><a href=\"/\">Back to all mails</a></p><h1>")
                .append(escape(subject))
                .append("</h1><dl>")
                .append(detail("To", String.join(", ", mail.recipients())))
                .append(detail("From", mail.from()))
                .append(detail("Sent", mail.sent()))
                .append("</dl>");
        attachments(mail, page);
        if (!mail.text().isBlank()) {
            page.append("<h2>Text</h2><div class=\"text\">")
                    .append(Html.withLinks(mail.text()))
                    .append("</div>");
        }
        if (!mail.parts().html().isBlank()) {
            page.append("<h2>As mail programs show it</h2><iframe title=\"The mail as HTML\" sandbox=\"allow-popups"
                    + " allow-popups-to-escape-sandbox\" src=\"/messages/" + mail.id() + "/html\"></iframe>");
        }
        headers(mail, page);
        return layout(subject, page.toString());
    }

    private static String detail(String name, String value) {
        return "<div><dt>" + name + "</dt><dd>" + escape(value) + "</dd></div>";
    }

    private static void attachments(Mail mail, StringBuilder page) {
        List<MailParts.Attachment> attachments = mail.parts().attachments();
        if (attachments.isEmpty()) {
            return;
        }
        page.append("<h2>Attachments</h2><ul>");
        for (int i = 0; i < attachments.size(); i++) {
            MailParts.Attachment attachment = attachments.get(i);
            page.append("<li><a href=\"/messages/" + mail.id() + "/attachments/" + i + "\">")
                    .append(escape(attachment.name()))
                    .append("</a> (" + escape(attachment.type()) + ", " + attachment.content().length + " bytes)</li>");
        }
        page.append("</ul>");
    }

    private static void headers(Mail mail, StringBuilder page) {
        page.append("<details><summary>All headers</summary><dl>");
        mail.headers().forEach(header -> page.append("<div><dt>" + escape(header.name()) + "</dt><dd>")
                .append(escape(header.value()))
                .append("</dd></div>"));
        page.append("</dl><p><a href=\"/messages/" + mail.id() + "/source\">Download the mail</a></p></details>");
    }

    static String notFound() {
        return layout("Page not found", "<h1>Page not found</h1><p><a href=\"/\">Back to all mails</a></p>");
    }

    private static String layout(String title, String content) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escape(title)
                + " – Folkmoot demo</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<link rel=\"stylesheet\" href=\"/style.css\"></head><body><a class=\"skip\" href=\"#main\">Skip to main"
                + " content</a><header><p><a href=\"/\">Folkmoot demo mailbox</a></p></header><main id=\"main\">"
                + content + "</main></body></html>";
    }
}
