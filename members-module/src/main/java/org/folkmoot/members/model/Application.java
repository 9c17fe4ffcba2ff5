package org.folkmoot.members.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.members.model.rules.ApplicationWaitsForADecision;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A sent application to join, from sending to the decision. */
@Entity
@Table(name = "members_application")
public class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Enumerated(EnumType.STRING)
    private Outcome verdict;

    private @Nullable String constituency;

    @Column(name = "class_code")
    private @Nullable String classCode;

    @Enumerated(EnumType.STRING)
    private Connection connection;

    @Column(name = "decision_id")
    private @Nullable Long decisionId;

    @Column(name = "link_version")
    private int linkVersion = 1;

    @Column(name = "sent_at")
    @Convert(converter = UtcInstant.class)
    private Instant sentAt;

    @Column(name = "confirmed_at")
    @Convert(converter = UtcInstant.class)
    private @Nullable Instant confirmedAt;

    @Column(name = "decided_at")
    @Convert(converter = UtcInstant.class)
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    private @Nullable String reason;

    @Column(name = "scan_file")
    private @Nullable Long scanFile;

    private @Nullable String source;

    protected Application() {}

    /** An application sent now: it waits for the mail to be confirmed where there is a mail, else for the office. */
    public Application(Person person, Connection connection, Outcome verdict, Instant sentAt) {
        this.personId = person.id().value();
        this.connection = connection;
        this.verdict = verdict;
        this.sentAt = sentAt;
        this.source = person.source();
        this.state = person.mailKey() == null ? ApplicationState.QUEUED : ApplicationState.AWAITING_CONFIRMATION;
    }

    /** Keeps the constituency asked for and the decision that it rests on. */
    public void asksFor(@Nullable String code, @Nullable String member, @Nullable Long decision) {
        constituency = code;
        classCode = member;
        decisionId = decision;
    }

    /** The mail was confirmed. */
    public void confirmed(Instant at) {
        confirmedAt = at;
    }

    /** Goes to the office's queue. */
    public void queue() {
        become(ApplicationState.QUEUED);
        decidedAt = null;
        decidedBy = null;
        reason = null;
    }

    /** Is decided. */
    public void decide(ApplicationState next, Instant at, String by, @Nullable String why) {
        become(next);
        decidedAt = at;
        decidedBy = by;
        reason = why;
    }

    private void become(ApplicationState next) {
        RuleBroken.check(new ApplicationWaitsForADecision(state, next));
        state = next;
    }

    /** Makes links that were sent before invalid; returns the new version. */
    public int renewLink() {
        return ++linkVersion;
    }

    /** Keeps the scan of a paper form. */
    public void scanned(long file) {
        scanFile = file;
    }

    /** True where the constitution's answer leaves the office nothing to decide. */
    public boolean clear() {
        return verdict == Outcome.CLEAR || verdict == Outcome.CHOICE;
    }

    /** For a store that keeps applications elsewhere than in a database. */
    public void storedAs(long number) {
        id = number;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public int version() {
        return version;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public ApplicationState state() {
        return state;
    }

    public Outcome verdict() {
        return verdict;
    }

    public @Nullable String constituency() {
        return constituency;
    }

    public @Nullable String classCode() {
        return classCode;
    }

    public Connection connection() {
        return connection;
    }

    public @Nullable Long decisionId() {
        return decisionId;
    }

    public int linkVersion() {
        return linkVersion;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable Long scanFile() {
        return scanFile;
    }
}
