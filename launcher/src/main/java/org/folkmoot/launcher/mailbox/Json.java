package org.folkmoot.launcher.mailbox;

import java.util.List;
import java.util.stream.Collectors;

/** The list of mails for programs. */
final class Json {
    private static final int FIRST_PRINTABLE = 0x20;

    private Json() {}

    static String mail(Mail mail) {
        return "{\"id\":" + text(mail.id())
                + ",\"from\":" + text(mail.from())
                + ",\"to\":" + list(mail.recipients())
                + ",\"subject\":" + text(mail.subject())
                + ",\"sent\":" + text(mail.sent())
                + ",\"headers\":{" + headers(mail) + "}"
                + ",\"text\":" + text(mail.text())
                + ",\"html\":" + text(mail.parts().html())
                + ",\"links\":" + list(Html.links(mail.text()))
                + ",\"attachments\":"
                + list(mail.parts().attachments().stream()
                        .map(MailParts.Attachment::name)
                        .toList())
                + "}";
    }

    private static String headers(Mail mail) {
        return mail.headers().stream()
                .collect(Collectors.groupingBy(
                        Mail.HeaderLine::name, Collectors.mapping(Mail.HeaderLine::value, Collectors.toList())))
                .entrySet()
                .stream()
                .map(header -> text(header.getKey()) + ":" + list(header.getValue()))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String list(List<String> texts) {
        return texts.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
    }

    static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < FIRST_PRINTABLE) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
