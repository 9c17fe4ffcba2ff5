package org.folkmoot.members.model;

import java.util.List;

/** What the trust's purposes rest on, with every version. */
public interface Purposes {

    /** What holds for each purpose now, in their order. */
    List<PurposeText> present();

    /** All versions of one, the newest first, without what comes with the product. */
    List<PurposeText> versions(Purpose purpose);

    /** Adds a version. */
    void add(PurposeText text);
}
