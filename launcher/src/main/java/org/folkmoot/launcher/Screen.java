package org.folkmoot.launcher;

import java.util.Optional;
import org.folkmoot.launcher.mailbox.Mailbox;
import org.folkmoot.launcher.options.Settings;
import org.folkmoot.launcher.options.WebAddress;
import org.jspecify.annotations.Nullable;

/** The one screen that a start ends with: where everything is, who can sign in, and how to stop. */
record Screen(Settings settings, WebAddress web, @Nullable Mailbox mailbox, Optional<String> firstEntry) {

    String text() {
        StringBuilder text = new StringBuilder("\nFolkmoot is ready.\n\n");
        line(text, "Public pages", web.baseUrl() + "/");
        line(text, "Sign in", web.baseUrl() + "/sign-in");
        if (mailbox != null) {
            line(text, "Mailbox", mailbox.page() + "/");
        } else {
            line(
                    text,
                    "Mail goes to",
                    settings.smtp() == null ? "nowhere yet (--smtp): it waits in the queue" : "the server of --smtp");
        }
        line(text, "Data", settings.data().toString());
        if (settings.demo()) {
            signIns(text);
        }
        firstEntry.ifPresent(link -> text.append("\nThe first administrator enters here, once, within 24 hours:\n  ")
                .append(link)
                .append('\n'));
        return text.append("\nTo stop, press Ctrl-C. The data stays.\n").toString();
    }

    private static void signIns(StringBuilder text) {
        text.append("\nTo sign in to the demo (the passwords work in the demo only):\n");
        staff(text, "Membership office", "office");
        staff(text, "Trust secretary", "secretary");
        staff(text, "Editor", "editor");
        staff(text, "Administrator", "admin");
        text.append("  Governors, network leads and members sign in by a link mailed to them;\n")
                .append("  the sign-in page lists their addresses.\n");
    }

    private static void staff(StringBuilder text, String role, String name) {
        text.append(String.format("  %-18s %-26s folkmoot-demo-%s%n", role, name + "@demo.example", name));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format("  %-14s %s%n", name, value));
    }
}
