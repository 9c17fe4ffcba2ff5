package org.folkmoot.engagement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/** Whom a meeting is for, who of them is invited, and in which words, as columns of its row. */
@Embeddable
class PlannedInvitation {

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind")
    private Scope.Kind scopeKind;

    @Column(name = "scope_key")
    private String scopeKey;

    @Column(name = "audience_interests")
    private String interests = "";

    @Column(name = "audience_narrowing")
    private @Nullable String narrowing;

    private boolean invites = true;

    @Column(name = "message_subject")
    private String subject = "";

    @Column(name = "message_body")
    private String body = "";

    protected PlannedInvitation() {}

    static PlannedInvitation to(Scope scope) {
        PlannedInvitation planned = new PlannedInvitation();
        planned.scopeKind = scope.kind();
        planned.scopeKey = scope.key();
        return planned;
    }

    void choose(boolean wanted, List<String> followed, Narrowing within) {
        invites = wanted;
        interests = String.join(",", followed);
        narrowing = within.isNone() ? null : within.words();
    }

    void write(InvitationText text) {
        subject = text.subject();
        body = text.body();
    }

    boolean invites() {
        return invites;
    }

    Scope scope() {
        return new Scope(scopeKind, scopeKey);
    }

    Audience audience() {
        return new Audience(
                scope(),
                interests.isEmpty() ? List.of() : List.of(interests.split(",")),
                narrowing == null ? Narrowing.NONE : Narrowing.parse(narrowing).orElseThrow());
    }

    InvitationText text() {
        return new InvitationText(subject, body);
    }
}
