package org.folkmoot.contracts.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to be involved that a person may choose from, answered by the engagement module. */
public interface Involvement {

    /** Topics that members may follow, in the trust's order. */
    List<Choice> interests();

    /** Networks that people may sign up to, in the trust's order. */
    List<Choice> networks();

    /** All topics, those that nobody can choose now among them: somebody may have chosen one before. */
    default List<Choice> everyInterest() {
        return interests();
    }

    /** All networks, those that take nobody in now among them. */
    default List<Choice> everyNetwork() {
        return networks();
    }

    /**
     * One choice.
     *
     * @param sensitive true where choosing it says something about a person's health, origin or life: needs explicit
     *     consent and is never shown to other members
     * @param ledBy who leads a network, as everyone may read it: a post, not a person
     */
    record Choice(
            String slug,
            String name,
            @Nullable String hint,
            boolean sensitive,
            State state,
            @Nullable String ledBy) {

        /** One that people may choose. */
        public Choice(String slug, String name, @Nullable String hint, boolean sensitive) {
            this(slug, name, hint, sensitive, State.OPEN, null);
        }
    }

    /** Whether it can be chosen. */
    enum State {
        OPEN,
        /** It goes on, and takes nobody in. */
        CLOSED,
        ENDED
    }
}
