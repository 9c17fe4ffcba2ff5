package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MobileNumber;
import org.folkmoot.contracts.members.Recipient;
import org.jspecify.annotations.Nullable;

/** The copy of what audiences and messages need to know of people, and the topics they hear about. */
public interface RecipientBook {

    /** Keeps the person as they are now, with the topics they chose; what they stopped stays stopped. */
    void keep(Recipient recipient, LocalDate today);

    /** Keeps many people at once, as {@link #keep} does one. */
    void keepAll(List<Recipient> recipients, LocalDate today);

    /** The person, empty where unknown. */
    Optional<KnownRecipient> find(PersonId person);

    /** Nobody writes to this person any more; the rows stay. */
    void leave(PersonId person);

    /** Removes what is kept of the person and makes their invitations anonymous. */
    void forget(PersonId person, Instant now);

    /** Withdraws invitations to meetings that have not begun. */
    int withdrawInvitations(PersonId person, Instant now);

    /** Ids of people that are kept, above {@code after} and up to {@code last}, in order. */
    List<Long> kept(long after, long last, int most);

    /** Removes all that is kept of people who are not on record any more, invitations and topics too. */
    void drop(List<Long> people);

    /** How many people are kept. */
    long count();

    /** A subscription by its id. */
    Optional<Subscription> subscription(long id);

    /** Everything the person hears about. */
    List<Subscription> subscriptions(PersonId person);

    /** Stops or starts one topic; true where that changed something. */
    boolean hear(PersonId person, String topic, boolean wanted, Instant now);

    /** The id of the person's subscription to a topic, made where there is none. */
    long subscriptionTo(PersonId person, String topic, LocalDate today);

    /** People who hear about any of these topics and may be written to, by id, above {@code after}. */
    List<KnownRecipient> followers(List<String> topics, long after, int most);

    /** Marks the person as welcomed for this joining; true where they were not before. */
    boolean welcomeOnce(PersonId person, LocalDate joined);

    /** Marks something as told to its followers; true where it was not before. */
    boolean tellOnce(String about, Instant now);

    /** The one person whose mail goes to this address; empty where nobody's does, and where several share it. */
    Optional<PersonId> alone(String mail);

    /**
     * A person who can be written to.
     *
     * @param format key of the format they need, such as {@code standard} or {@code language-polish}
     */
    record KnownRecipient(
            PersonId person,
            String name,
            @Nullable String mail,
            @Nullable String postalAddress,
            @Nullable String constituency,
            String channel,
            String format,
            boolean objects,
            boolean active,
            @Nullable String phone) {

        /** Somebody whose phone number is not known. */
        public KnownRecipient(
                PersonId person,
                String name,
                @Nullable String mail,
                @Nullable String postalAddress,
                @Nullable String constituency,
                String channel,
                String format,
                boolean objects,
                boolean active) {
            this(person, name, mail, postalAddress, constituency, channel, format, objects, active, null);
        }

        /** The same person as a letter would reach them. */
        public KnownRecipient asLetter() {
            String address = postalAddress == null ? "" : postalAddress;
            return new KnownRecipient(person, name, mail, address, constituency, "POST", format, objects, active, null);
        }

        /** Key of the format that they need; null for the usual one. */
        public @Nullable String ownFormat() {
            return NeededFormat.USUAL.equals(format) ? null : format;
        }

        /** The mobile number of someone who wants text messages; null for everybody else. */
        public @Nullable String textTo() {
            return "SMS".equals(channel) && MobileNumber.isOne(phone) ? phone : null;
        }

        /** True where they want letters, or have no mail. */
        public boolean byLetter() {
            return postalAddress != null && (mail == null || "POST".equals(channel));
        }

        /** True where there is any way to write to them. */
        public boolean isReachable() {
            return mail != null || postalAddress != null || textTo() != null;
        }
    }

    /** A person hears, or heard, about a topic. */
    record Subscription(long id, PersonId person, String topic, boolean stopped) {}
}
