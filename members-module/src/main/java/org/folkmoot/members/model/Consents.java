package org.folkmoot.members.model;

import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ConsentLine.Subject;

/** Consents and objections with their history. */
public interface Consents {

    /** Adds a line. */
    void note(ConsentLine line);

    /** All lines of a person, the newest first. */
    List<ConsentLine> of(PersonId person);

    /** True where the newest line on this subject says that it is given. */
    boolean stands(PersonId person, Subject subject);
}
