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
import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** A person on record: where they stand. The present membership is repeated here so that lists read one table. */
@Entity
@Table(name = "members_person")
public class Person extends Particulars {

    private static final String ERASED = "Erased record";
    private static final String MERGED = "Merged record";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private PersonStatus status;

    private @Nullable String constituency;

    @Column(name = "class_code")
    private @Nullable String classCode;

    @Column(name = "joined_on")
    private @Nullable LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "objects_register")
    private boolean objectsRegister;

    @Column(name = "objects_engagement")
    private boolean objectsEngagement;

    private @Nullable String source;

    @Column(name = "merged_into")
    private @Nullable Long mergedInto;

    @Column(name = "created_at")
    @Convert(converter = UtcInstant.class)
    private Instant createdAt;

    protected Person() {}

    /** A new person on record, not yet a member of anything. */
    public Person(PersonName name, Instant createdAt, @Nullable String source) {
        this.status = PersonStatus.APPLICANT;
        this.createdAt = createdAt;
        this.source = source;
        rename(name);
    }

    /** Becomes, or moves as, a member of a constituency. */
    public void memberOf(String code, @Nullable String member, LocalDate on) {
        status = PersonStatus.MEMBER;
        constituency = code;
        classCode = member;
        joinedOn = joinedOn == null || leftOn != null ? on : joinedOn;
        leftOn = null;
    }

    /** Is signed up without a membership. */
    public void signedUp(LocalDate on) {
        status = PersonStatus.SUPPORTER;
        joinedOn = on;
        leftOn = null;
    }

    /** No longer belongs. */
    public void left(LocalDate on) {
        status = PersonStatus.LEFT;
        leftOn = on;
    }

    /** Goes back to being an applicant, or was refused. */
    public void undecided(PersonStatus now) {
        status = now;
        constituency = null;
        classCode = null;
        joinedOn = null;
    }

    /** Forgets who this was: the number, the constituency, the dates and the objections are all that stays. */
    public void erase(LocalDate on) {
        leftOn = status.belongs() ? on : leftOn;
        status = PersonStatus.ERASED;
        blank(ERASED);
        source = null;
    }

    /** Stands differently from now on; the constituency stays. */
    public void stands(PersonStatus now, @Nullable LocalDate left) {
        status = now;
        leftOn = left;
    }

    /** Was the same person as another record; what it said is with the merge, so that an erasure finds it there. */
    public void mergedInto(PersonId other) {
        status = PersonStatus.MERGED;
        mergedInto = other.value();
        constituency = null;
        classCode = null;
        blank(MERGED);
    }

    /** The record that this one became part of. */
    public @Nullable PersonId mergedInto() {
        return mergedInto == null ? null : new PersonId(mergedInto);
    }

    /** Keeps the objections. */
    public void object(boolean toRegister, boolean toEngagement) {
        objectsRegister = toRegister;
        objectsEngagement = toEngagement;
    }

    /** The id; there once the person is stored. */
    public PersonId id() {
        return new PersonId(Objects.requireNonNull(id, "not stored yet"));
    }

    /** For a store that keeps people elsewhere than in a database. */
    public void storedAs(long number) {
        id = number;
    }

    public int version() {
        return version;
    }

    public PersonStatus status() {
        return status;
    }

    public @Nullable String constituency() {
        return constituency;
    }

    public @Nullable String classCode() {
        return classCode;
    }

    public @Nullable LocalDate joinedOn() {
        return joinedOn;
    }

    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    public boolean objectsToRegister() {
        return objectsRegister;
    }

    public boolean objectsToEngagement() {
        return objectsEngagement;
    }

    public @Nullable String source() {
        return source;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
