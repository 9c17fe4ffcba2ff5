package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The board of directors and what each of them has declared. */
public interface Directors {

    /**
     * A director, in office or not.
     *
     * @param person null for one who is not on record, and after an erasure
     * @param name null after an erasure
     * @param until the last day as appointed; null where there is none
     * @param endedOn null while in office
     */
    record Director(
            long id,
            @Nullable Long person,
            @Nullable String name,
            String post,
            DirectorKind kind,
            boolean votes,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn,
            @Nullable String endReason) {

        /** How pages name the director. */
        public String named() {
            return name == null ? "Erased record" : name;
        }

        /** True until somebody ends it. */
        public boolean inOffice() {
            return endedOn == null;
        }

        /** True where the term as appointed is over and nobody has ended or renewed it. */
        public boolean isOverdue(LocalDate today) {
            return inOffice() && until != null && until.isBefore(today);
        }
    }

    /**
     * An entry of the register of interests.
     *
     * @param words null for a nil return
     * @param endedOn null while it stands
     */
    record Interest(
            long id,
            long director,
            LocalDate declaredOn,
            @Nullable String words,
            @Nullable LocalDate endedOn) {

        /** How the register says it. */
        public String said() {
            return words == null ? "None (nil return)" : words;
        }
    }

    /** Those in office, the chair first, then non-executives and executives by name. */
    List<Director> inOffice();

    /** Those no longer in office, the newest first. */
    List<Director> former(int most);

    /** One director. */
    Optional<Director> find(long id);

    /** Adds one; returns the id. */
    long add(Director director);

    /** Writes name, person, post, kind, vote and dates of one in office; false where none is. */
    boolean correct(Director director);

    /** Ends; false where it had ended. */
    boolean end(long id, LocalDate on, String reason);

    /** Takes the end back; false where there is none. */
    boolean goOn(long id);

    /** Interests that stand, of everybody in office. */
    List<Interest> standing();

    /** Everything that a director has declared, the newest first. */
    List<Interest> interestsOf(long director);

    /** Adds an interest; a nil return ends those that stand, and any other ends a nil return. */
    void declare(long director, LocalDate on, @Nullable String words);

    /** Ends an interest; false where it had ended or is another director's. */
    boolean endInterest(long director, long interest, LocalDate on);

    /** Takes the end of an interest back; false where it stands. */
    boolean restoreInterest(long director, long interest);
}
