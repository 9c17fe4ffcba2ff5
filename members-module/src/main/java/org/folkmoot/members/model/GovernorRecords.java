package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of governors beside their seats: interests, declarations, training, meetings and who came. */
public interface GovernorRecords {

    /**
     * An entry of the register of interests.
     *
     * @param words null for a nil return: there is nothing to declare
     * @param endedOn null while it stands
     */
    record Interest(
            long id,
            long term,
            LocalDate declaredOn,
            @Nullable String words,
            @Nullable LocalDate endedOn) {

        /** How the register says it. */
        public String said() {
            return words == null ? "None (nil return)" : words;
        }
    }

    /**
     * The yearly declaration that nothing disqualifies the governor.
     *
     * @param takenBack entered in error
     */
    record Declaration(long id, long term, LocalDate on, boolean fit, String note, boolean takenBack) {}

    /**
     * Training that a governor had.
     *
     * @param takenBack entered in error
     */
    record Training(long id, long term, LocalDate on, String title, boolean takenBack) {}

    /**
     * A meeting of the council.
     *
     * @param takenBack entered in error, or it was not held
     */
    record CouncilMeeting(long id, LocalDate on, String title, boolean takenBack) {}

    /** Whether a governor was there. */
    enum Mark {
        PRESENT("Present"),
        APOLOGIES("Sent apologies"),
        ABSENT("Absent");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        /** How pages say it. */
        public String words() {
            return words;
        }
    }

    /** How often a governor came. */
    record Attendance(long term, long present, long meetings) {}

    /** The interests that stand, of every running term. */
    List<Interest> standing();

    /** All interests of a term, the newest first. */
    List<Interest> interestsOf(long term);

    /** Adds an interest; a nil return ends those that stand, and any other ends a nil return. */
    void declare(long term, LocalDate on, @Nullable String words);

    /** Ends an interest; false where it had ended or is another governor's. */
    boolean endInterest(long term, long interest, LocalDate on);

    /** Takes the end of an interest back and ends a nil return, which is not true any more; false where it stands. */
    boolean restoreInterest(long term, long interest, LocalDate on);

    /** All declarations of a term, the newest first. */
    List<Declaration> declarationsOf(long term);

    /** The newest declaration of each running term that was not taken back. */
    Map<Long, Declaration> newestDeclarations();

    /** Adds a declaration. */
    void declared(long term, LocalDate on, boolean fit, String note);

    /** Takes a declaration back, or puts it back; false where it was so before or is another governor's. */
    boolean takeBackDeclaration(long term, long declaration, boolean takenBack);

    /** The same of training. */
    boolean takeBackTraining(long term, long training, boolean takenBack);

    /** The same of a meeting, with who was there. */
    boolean takeBackMeeting(long meeting, boolean takenBack);

    /** All training of a term, the newest first. */
    List<Training> trainingOf(long term);

    /** Adds training. */
    void trained(long term, LocalDate on, String title);

    /** The meetings, the newest first. */
    List<CouncilMeeting> meetings(int most);

    /** One meeting. */
    Optional<CouncilMeeting> meeting(long id);

    /** Adds a meeting; returns its id. */
    long meet(LocalDate on, String title);

    /** Who was there. */
    Map<Long, Mark> marks(long meeting);

    /** Keeps who was there, in place of what was kept before. */
    void mark(long meeting, Map<Long, Mark> marks);

    /** How often each governor with a running term came. */
    Map<Long, Attendance> attendance();
}
