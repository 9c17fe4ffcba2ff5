package org.folkmoot.engagement.demo;

import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.ThreadReply.Way;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/** The pack's {@code involvement.yaml}. */
record PackInvolvement(List<PackAudience> audiences, List<PackThread> threads, List<PackUpdate> updates) {

    static final String SCHEMA = "schemas/engagement/involvement.schema.json";

    /** What a pack leaves out comes as null. */
    PackInvolvement {
        audiences = Objects.requireNonNullElse(audiences, List.of());
        threads = Objects.requireNonNullElse(threads, List.of());
        updates = Objects.requireNonNullElse(updates, List.of());
    }

    /** An audience that the office shares. */
    record PackAudience(String name, String rule) {

        Audience audience() {
            return Audience.parse(rule).orElseThrow(() -> new IllegalStateException("No rule of an audience: " + rule));
        }
    }

    /** A message of a convener, written so many days before the demonstration begins. */
    record PackThread(
            String by,
            String scope,
            String subject,
            String message,
            ThreadState state,
            @Nullable String comment,
            int days,
            List<PackReply> replies) {

        PackThread {
            replies = Objects.requireNonNullElse(replies, List.of());
        }

        Scope scopeHeld() {
            return PackScope.of(scope);
        }
    }

    /** What a member answered, and what became of it. */
    record PackReply(
            Way way,
            String said,
            boolean passed,
            @Nullable String answer,
            boolean answered,
            @Nullable String told,
            @Nullable String councilAnswer,
            @Nullable String answeredBy) {}

    /** An update of a network. */
    record PackUpdate(String network, String by, String title, String text, ThreadState state, int days) {

        InvitationText words() {
            return new InvitationText(title, text.strip());
        }
    }
}
