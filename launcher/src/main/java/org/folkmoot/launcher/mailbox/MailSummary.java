package org.folkmoot.launcher.mailbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the list shows of a mail, and what a search looks through. */
record MailSummary(String id, String from, List<String> to, String subject, String sent, String searched) {

    static MailSummary of(Mail mail) {
        String text =
                String.join(" ", mail.recipients()) + " " + mail.from() + " " + mail.subject() + " " + mail.text();
        return new MailSummary(
                mail.id(), mail.from(), mail.recipients(), mail.subject(), mail.sent(), text.toLowerCase(Locale.ROOT));
    }

    boolean isTo(String address) {
        return address.isBlank() || to.stream().anyMatch(address.strip()::equalsIgnoreCase);
    }

    boolean contains(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(searched::contains);
    }
}
