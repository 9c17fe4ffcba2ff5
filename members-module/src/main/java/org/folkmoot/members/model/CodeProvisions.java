package org.folkmoot.members.model;

import java.util.List;
import java.util.Optional;

/** How the trust stands to the code of governance, provision by provision. */
public interface CodeProvisions {

    /** Adds one; returns its id. */
    long add(CodeProvision entered);

    /** One of them, struck ones too. */
    Optional<CodeProvision> find(long id);

    /** All of them, struck ones too, in the order of the code. */
    List<CodeProvision> all();

    /** Writes one anew; false where somebody changed it meanwhile. */
    boolean change(CodeProvision known, CodeProvision now);

    /** Strikes one out or lets it stand again; false where it is so already. */
    boolean strike(long id, boolean out);
}
