package org.folkmoot.engagement.testing;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.Home;
import org.folkmoot.contracts.members.Recipient;
import org.jspecify.annotations.Nullable;

/** A member of Bexley by mail, with safe defaults. */
public final class RecipientBuilder {
    private final long id;
    private @Nullable String mail;
    private @Nullable String phone;
    private @Nullable String address = "1 Example Road\nSidcup\nDA14 4AQ";
    private @Nullable String constituency = "public-bexley";
    private String channel = "EMAIL";
    private List<String> interests = List.of();
    private List<String> networks = List.of();
    private LocalDate joined = LocalDate.of(2023, 9, 1);
    private @Nullable String classCode;
    private String format = "standard";
    private @Nullable String language;
    private Home home = Home.UNKNOWN;
    private boolean mailComesBack;
    private boolean objects;
    private boolean active = true;
    private @Nullable String letters;
    private @Nullable String full;

    private RecipientBuilder(long id) {
        this.id = id;
        this.mail = "member" + id + "@example.org";
    }

    /** The person with this id. */
    public static RecipientBuilder person(long id) {
        return new RecipientBuilder(id);
    }

    /** Letters call the person otherwise than they say who they are. */
    public RecipientBuilder called(String inLetters, String fullName) {
        this.letters = inLetters;
        this.full = fullName;
        return this;
    }

    public RecipientBuilder byPost() {
        this.channel = "POST";
        return this;
    }

    public RecipientBuilder byText() {
        this.channel = "SMS";
        this.phone = "07700 900123";
        return this;
    }

    /** Wants texts, and gave the number of a landline. */
    public RecipientBuilder byTextToALandline() {
        this.channel = "SMS";
        this.phone = "01632 960 118";
        return this;
    }

    public RecipientBuilder withoutMail() {
        this.mail = null;
        return this;
    }

    public RecipientBuilder withoutAddress() {
        this.address = null;
        return this;
    }

    public RecipientBuilder in(@Nullable String code) {
        this.constituency = code;
        return this;
    }

    public RecipientBuilder following(String... slugs) {
        this.interests = List.of(slugs);
        return this;
    }

    public RecipientBuilder inNetworks(String... slugs) {
        this.networks = List.of(slugs);
        return this;
    }

    public RecipientBuilder joined(LocalDate day) {
        this.joined = day;
        return this;
    }

    public RecipientBuilder ofClass(String code) {
        this.classCode = code;
        return this;
    }

    public RecipientBuilder mail(String address) {
        this.mail = address;
        return this;
    }

    public RecipientBuilder objecting() {
        this.objects = true;
        return this;
    }

    public RecipientBuilder gone() {
        this.active = false;
        return this;
    }

    public RecipientBuilder living(String postcode, String authority, String ward) {
        this.home = new Home(postcode, authority, ward);
        return this;
    }

    public RecipientBuilder mailComesBack() {
        this.mailComesBack = true;
        return this;
    }

    public RecipientBuilder needing(String code, @Nullable String otherLanguage) {
        this.format = code;
        this.language = otherLanguage;
        return this;
    }

    /** The person. */
    public Recipient build() {
        return new Recipient(
                new PersonId(id),
                letters == null ? "Member O'Number " + id : letters,
                full == null ? "Member O'Number " + id : full,
                mail,
                phone,
                address,
                constituency,
                classCode,
                channel,
                format,
                language,
                home,
                mailComesBack,
                interests,
                networks,
                joined,
                objects,
                active);
    }
}
