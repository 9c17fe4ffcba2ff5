package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Who came to which meeting. */
public interface AttendanceBook {

    /** Everyone who has a place at a meeting, and who came without one, by name. */
    List<Expected> expected(long meeting);

    /** Notes of everyone with a place whether they came; what was noted before is replaced. */
    void note(long meeting, Set<Long> came, String by, Instant now);

    /** Notes someone who came without a place; somebody on record once, however often they are noted. */
    void walkIn(long meeting, Came came, String by, Instant now);

    /** The meeting that somebody came to; empty where that was taken back. */
    Optional<Long> meetingOf(long attendance);

    /** How many came, and how many had a place and did not come. */
    Turnout turnout(long meeting);

    /** Those who came and can be told something, by attendance id, above {@code after}. */
    List<Attendee> toTell(long meeting, String stoppableTopic, long after, int most);

    /**
     * Someone on the list of a meeting.
     *
     * @param invitation 0 for someone who came without a place
     * @param attendance 0 while nobody noted it
     * @param person null for somebody who is not on record
     * @param came null while nobody noted it
     */
    record Expected(
            long invitation,
            long attendance,
            @Nullable PersonId person,
            String name,
            @Nullable Mode mode,
            @Nullable Boolean came) {}

    /**
     * Someone who came without a place.
     *
     * @param mail the address they left; null for none
     * @param person null for somebody who is not on record
     */
    record Came(
            String name, @Nullable String mail, @Nullable Long person, Mode mode) {}

    /** A meeting by number. */
    record Turnout(int came, int missed) {

        /** True where nobody noted anything. */
        public boolean isUnknown() {
            return came == 0 && missed == 0;
        }
    }

    /**
     * Someone who came, as a message needs them.
     *
     * @param id of the attendance
     * @param invitation 0 for someone who came without a place
     * @param stopped true where they object to messages or stopped those of this kind
     * @param ownFormat key of the format that they need; null for the usual one
     */
    record Attendee(
            long id,
            long invitation,
            int linkVersion,
            @Nullable PersonId person,
            String name,
            @Nullable String mail,
            @Nullable String postalAddress,
            boolean byLetter,
            long subscription,
            boolean stopped,
            @Nullable String ownFormat) {

        /** True where there is a way to write to them and they want it. */
        public boolean canBeTold() {
            return !stopped && (mail != null || postalAddress != null);
        }

        /** The same guest as a letter would reach them. */
        public Attendee asLetter() {
            String address = postalAddress == null ? "" : postalAddress;
            return new Attendee(
                    id, invitation, linkVersion, person, name, mail, address, true, subscription, stopped, ownFormat);
        }
    }
}
