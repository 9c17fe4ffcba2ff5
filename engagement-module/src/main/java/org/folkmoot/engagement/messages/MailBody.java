package org.folkmoot.engagement.messages;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.folkmoot.templates.engagement.messages.JtemailGenerated;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, written once as text and once as HTML.
 *
 * @param calls the links that stand under the facts, the most wanted first
 * @param from the trust, as it signs
 * @param stop the link that stops this kind of mail; null where nothing can be stopped
 */
public record MailBody(
        String name,
        List<String> paragraphs,
        List<Fact> facts,
        List<Call> calls,
        String from,
        @Nullable Call stop) {

    /** A fact such as when and where. */
    public record Fact(String name, String value) {}

    /** A link by the name that the outbox replaces. */
    public record Call(String words, String link) {

        /** What stands in the body until the message is sent. */
        public String placeholder() {
            return "[[" + link + "]]";
        }
    }

    /** As plain text. */
    public String text() {
        StringBuilder text = new StringBuilder("Dear " + name + "\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph.strip()).append("\n\n"));
        facts.forEach(fact ->
                text.append(fact.name()).append(": ").append(fact.value()).append('\n'));
        text.append(facts.isEmpty() ? "" : "\n");
        calls.forEach(call -> text.append(call.words())
                .append(":\n")
                .append(call.placeholder())
                .append("\n\n"));
        text.append(from).append('\n');
        if (stop != null) {
            text.append("\n")
                    .append(stop.words())
                    .append(":\n")
                    .append(stop.placeholder())
                    .append('\n');
        }
        return text.toString();
    }

    /** As HTML without its frame. */
    public String html() {
        StringOutput html = new StringOutput();
        JtemailGenerated.render(new OwaspHtmlTemplateOutput(html), null, this);
        return html.toString();
    }
}
