package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds out whom a rule means, and invites them in one set-based step. */
public interface Audiences {

    /** Who would be invited now, and who is left out and why, by number. */
    Count count(@Nullable Long meeting, Audience audience);

    /** Keeps the send with its rule and invites everyone who can be; returns the send's id. */
    long invite(long meeting, Audience audience, Count count, String by, Instant now, LocalDate today);

    /** The people of a send, by invitation id, above {@code after}. */
    List<Invited> invitedBy(long send, String stoppableTopic, long after, int most);

    /** People of a meeting who are to be told something, by invitation id, above {@code after}. */
    List<Invited> guestsOf(long meeting, String stoppableTopic, long after, int most);

    /** Marks the reminder as queued and returns who gets it, at most {@code most}. */
    List<Invited> takeReminders(
            long meeting, String stoppableTopic, int days, Instant invitedBefore, Instant now, int most);

    /** The people of an audience who share one fate, by id, above {@code after}. */
    List<Meant> people(@Nullable Long meeting, Audience audience, Fate fate, long after, int most);

    /** One person of an audience, for the office. */
    record Meant(PersonId person, String name) {}

    /**
     * An audience by number.
     *
     * @param texts want text messages, and this installation sends them
     * @param objecting asked not to be contacted
     * @param stopped stopped these invitations
     * @param unreachable have neither mail nor postal address on record
     * @param invited have an invitation to this meeting already
     * @param bounced can only be reached by mail that comes back
     * @param landline want text messages, have a landline only and nothing else to reach them by
     * @param often have had as many invitations lately as the contact budget allows
     */
    record Count(
            int mails,
            int letters,
            int texts,
            int objecting,
            int stopped,
            int unreachable,
            int invited,
            int bounced,
            int often,
            int landline) {

        /** Where nobody wants texts, no mail came back and nobody was invited too often. */
        public Count(int mails, int letters, int objecting, int stopped, int unreachable, int invited) {
            this(mails, letters, 0, objecting, stopped, unreachable, invited, 0, 0, 0);
        }

        /** How many would be invited. */
        public int total() {
            return mails + letters + texts;
        }

        /** How many are left out. */
        public int leftOut() {
            return objecting + stopped + unreachable + invited + bounced + often + landline;
        }

        /** How many share a fate. */
        public int of(Fate fate) {
            return switch (fate) {
                case MAIL -> mails;
                case LETTER -> letters;
                case TEXT -> texts;
                case OBJECTS -> objecting;
                case STOPPED -> stopped;
                case UNREACHABLE -> unreachable;
                case LANDLINE -> landline;
                case BOUNCED -> bounced;
                case OFTEN -> often;
                case INVITED -> invited;
            };
        }
    }

    /**
     * One invited person, as a message needs them.
     *
     * @param person null for a booking
     * @param subscription what the unsubscribe link stops; 0 for a booking
     * @param answer what they said last
     * @param textTo the phone number of someone who wants text messages; null for everybody else
     * @param ownFormat key of the format that they need; null for the usual one
     * @param mustBeTold true for a member who is invited to the annual members' meeting
     */
    record Invited(
            long invitation,
            int linkVersion,
            @Nullable PersonId person,
            String name,
            @Nullable String mail,
            @Nullable String postalAddress,
            boolean byLetter,
            long subscription,
            boolean objects,
            @Nullable Answer answer,
            boolean waiting,
            @Nullable String textTo,
            @Nullable String ownFormat,
            boolean mustBeTold) {

        /** The same guest under another name. */
        public Invited named(String other) {
            return new Invited(
                    invitation,
                    linkVersion,
                    person,
                    other,
                    mail,
                    postalAddress,
                    byLetter,
                    subscription,
                    objects,
                    answer,
                    waiting,
                    textTo,
                    ownFormat,
                    mustBeTold);
        }

        /** The same guest where the usual format is enough for what they are told. */
        public Invited inUsualFormat() {
            return new Invited(
                    invitation,
                    linkVersion,
                    person,
                    name,
                    mail,
                    postalAddress,
                    byLetter,
                    subscription,
                    objects,
                    answer,
                    waiting,
                    textTo,
                    null,
                    mustBeTold);
        }

        /** The same guest where they asked on a page for this one mail, whatever else they prefer. */
        public Invited byMail() {
            return new Invited(
                    invitation,
                    linkVersion,
                    person,
                    name,
                    mail,
                    postalAddress,
                    false,
                    subscription,
                    objects,
                    answer,
                    waiting,
                    null,
                    null,
                    mustBeTold);
        }

        /** The same guest as a letter would reach them. */
        public Invited asLetter() {
            return new Invited(
                    invitation,
                    linkVersion,
                    person,
                    name,
                    mail,
                    postalAddress == null ? "" : postalAddress,
                    true,
                    subscription,
                    objects,
                    answer,
                    waiting,
                    null,
                    ownFormat,
                    mustBeTold);
        }

        /** Somebody who wants no text messages and reads the usual format. */
        public Invited(
                long invitation,
                int linkVersion,
                @Nullable PersonId person,
                String name,
                @Nullable String mail,
                @Nullable String postalAddress,
                boolean byLetter,
                long subscription,
                boolean objects,
                @Nullable Answer answer,
                boolean waiting) {
            this(
                    invitation,
                    linkVersion,
                    person,
                    name,
                    mail,
                    postalAddress,
                    byLetter,
                    subscription,
                    objects,
                    answer,
                    waiting,
                    null,
                    null,
                    false);
        }
    }
}
