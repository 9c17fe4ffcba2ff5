package org.folkmoot.contracts.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to be involved that a person may choose from, answered by the engagement module. */
public interface Involvement {

    /** Topics that members may follow, in the trust's order. */
    List<Choice> interests();

    /** Networks that people may sign up to, in the trust's order. */
    List<Choice> networks();

    /**
     * One choice.
     *
     * @param sensitive true where choosing it says something about a person's health, origin or life: needs explicit
     *     consent and is never shown to other members
     */
    record Choice(String slug, String name, @Nullable String hint, boolean sensitive) {}
}
