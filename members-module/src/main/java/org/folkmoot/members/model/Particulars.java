package org.folkmoot.members.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who a person on record is and how they are reached: name, date of birth, address, contacts and needs. */
@MappedSuperclass
public abstract class Particulars {

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

    protected Particulars() {}

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

    /** Leaves nothing but a name that is nobody's. */
    final void blank(String name) {
        rename(new PersonName(null, null, name));
        bornOn(null);
        moveTo(PostalAddress.UNKNOWN, null);
        reachBy(new Contact(null, null, ContactChannel.POST));
        need(Needs.NONE);
        mailConfirmedAt = null;
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
}
