package org.folkmoot.strategy.model.coding;

import java.util.List;

/** A change of the state of a consultation, with the principles of a fair consultation that are checked before it. */
public enum Move {
    /** Answers are taken from now on. */
    OPEN("Open it to answers", List.of(Principle.FORMATIVE, Principle.INFORMED, Principle.TIME)),
    /** No more answers are taken. */
    CLOSE("Close it to answers", List.of(Principle.INFORMED, Principle.TIME)),
    /** Everybody reads what came of the answers. */
    ANSWER(
            "Publish what came of it and end it",
            List.of(Principle.FORMATIVE, Principle.INFORMED, Principle.TIME, Principle.CONSCIENTIOUS));

    private final String words;
    private final List<Principle> principles;

    Move(String words, List<Principle> principles) {
        this.words = words;
        this.principles = principles;
    }

    /** As editors read it. */
    public String words() {
        return words;
    }

    /** What is checked. */
    public List<Principle> principles() {
        return principles;
    }

    /** The four principles of R v Brent London Borough Council, ex parte Gunning. */
    public enum Principle {
        /** Nothing is decided yet. */
        FORMATIVE("Nothing is decided yet: what people say can still change the proposals"),
        /** People know enough to answer. */
        INFORMED("People have enough information, in formats they can use, to give a considered answer"),
        /** People have time to answer. */
        TIME("People have enough time to consider and to answer"),
        /** Answers are weighed before anything is decided. */
        CONSCIENTIOUS("What people said was conscientiously taken into account before anything was decided");

        private final String words;

        Principle(String words) {
            this.words = words;
        }

        /** As editors read it. */
        public String words() {
            return words;
        }
    }
}
