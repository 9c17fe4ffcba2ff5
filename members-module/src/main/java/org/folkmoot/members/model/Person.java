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

/** A person on record. The present membership is repeated here so that lists read one table. */
@Entity
@Table(name = "members_person")
public class Person {

    private static final String ERASED = "Erased record";
    private static final String MERGED = "Merged record";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private PersonStatus status;

    private @Nullable String title;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "first_key")
    private String firstKey;

    @Column(name = "last_key")
    private String lastKey;

    private @Nullable LocalDate born;
    private @Nullable String line1;
    private @Nullable String line2;
    private @Nullable String town;
    private @Nullable String county;
    private @Nullable String postcode;

    @Column(name = "postcode_key")
    private @Nullable String postcodeKey;

    private @Nullable String authority;
    private @Nullable String ward;
    private @Nullable String division;
    private @Nullable String mail;

    @Column(name = "mail_key")
    private @Nullable String mailKey;

    @Column(name = "mail_confirmed_at")
    @Convert(converter = UtcInstant.class)
    private @Nullable Instant mailConfirmedAt;

    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel = ContactChannel.EMAIL;

    private String format = FormatNeed.STANDARD.code();
    private @Nullable String language;
    private @Nullable String needs;
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

    /** Keeps the name as typed and what it is searched by. */
    public final void rename(PersonName name) {
        title = name.title();
        firstName = Objects.requireNonNullElse(name.first(), "");
        lastName = name.last();
        firstKey = Texts.key(name.first());
        lastKey = Texts.key(name.last());
    }

    /** Keeps the date of birth. */
    public void bornOn(@Nullable LocalDate date) {
        born = date;
    }

    /** Keeps the address and where it lies. */
    public void moveTo(PostalAddress address, @Nullable Place place) {
        line1 = address.line1();
        line2 = address.line2();
        town = address.town();
        county = address.county();
        postcode = address.postcode() == null ? null : address.postcode().written();
        postcodeKey = address.postcode() == null ? null : address.postcode().key();
        authority = place == null ? null : place.authority();
        ward = place == null || place.ward().isEmpty() ? null : place.ward();
        division = place == null || place.division().isEmpty() ? null : place.division();
    }

    /** Keeps how the person is reached; another address has to be confirmed anew. */
    public void reachBy(Contact contact) {
        String key = contact.mail() == null ? null : contact.mail().key();
        if (!Objects.equals(key, mailKey)) {
            mailConfirmedAt = null;
        }
        mail = contact.mail() == null ? null : contact.mail().value();
        mailKey = key;
        phone = contact.phone();
        channel = contact.channel();
    }

    /** Keeps the format needed. */
    public void need(Needs wanted) {
        format = wanted.format().code();
        language = wanted.language();
        needs = wanted.words();
    }

    /** The person showed that mail reaches them. */
    public void mailConfirmed(Instant at) {
        mailConfirmedAt = at;
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

    private void blank(String name) {
        rename(new PersonName(null, null, name));
        bornOn(null);
        moveTo(PostalAddress.UNKNOWN, null);
        reachBy(new Contact(null, null, ContactChannel.POST));
        need(Needs.NONE);
        mailConfirmedAt = null;
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

    public PersonName name() {
        return new PersonName(title, firstName.isEmpty() ? null : firstName, lastName);
    }

    public String lastKey() {
        return lastKey;
    }

    public String firstKey() {
        return firstKey;
    }

    public @Nullable LocalDate born() {
        return born;
    }

    public PostalAddress address() {
        return new PostalAddress(
                line1, line2, town, county, Postcode.parse(postcode).orElse(null));
    }

    public @Nullable Place place() {
        return authority == null
                ? null
                : new Place(authority, Objects.requireNonNullElse(ward, ""), Objects.requireNonNullElse(division, ""));
    }

    public Contact contact() {
        return new Contact(MailAddress.parse(mail).orElse(null), phone, channel);
    }

    public @Nullable String mailKey() {
        return mailKey;
    }

    public @Nullable Instant mailConfirmedAt() {
        return mailConfirmedAt;
    }

    public Needs needs() {
        return new Needs(FormatNeed.of(format), language, needs);
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
