package org.folkmoot.members.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** One stay of a person in a constituency; ended, never removed. */
@Entity
@Table(name = "members_membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    private String constituency;

    @Column(name = "class_code")
    private @Nullable String classCode;

    private int constitution;

    @Column(name = "decision_id")
    private @Nullable Long decisionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "residence_basis")
    private ResidenceBasis residenceBasis;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected Membership() {}

    /** Begins today's membership under a version of the constitution. */
    public Membership(
            PersonId person,
            String constituency,
            @Nullable String classCode,
            int constitution,
            @Nullable Long decisionId,
            LocalDate joinedOn) {
        this.personId = person.value();
        this.constituency = constituency;
        this.classCode = classCode;
        this.constitution = constitution;
        this.decisionId = decisionId;
        this.residenceBasis = ResidenceBasis.SELF_DECLARED;
        this.joinedOn = joinedOn;
    }

    /** Ends it. */
    public void end(LocalDate on, String reason) {
        endedOn = on;
        endReason = reason;
    }

    /** Keeps how it is known where they live. */
    public void restsOn(ResidenceBasis basis) {
        residenceBasis = basis;
    }

    /** Goes on as if it had not ended. */
    public void goOn() {
        endedOn = null;
        endReason = null;
    }

    /** True until it has ended. */
    public boolean active() {
        return endedOn == null;
    }

    /** For a store that keeps memberships elsewhere than in a database. */
    public void storedAs(long number) {
        id = number;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String constituency() {
        return constituency;
    }

    public @Nullable String classCode() {
        return classCode;
    }

    public int constitution() {
        return constitution;
    }

    public @Nullable Long decisionId() {
        return decisionId;
    }

    public ResidenceBasis residenceBasis() {
        return residenceBasis;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
