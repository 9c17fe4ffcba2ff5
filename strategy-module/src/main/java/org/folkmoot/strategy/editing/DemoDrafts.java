package org.folkmoot.strategy.editing;

import java.util.List;
import org.folkmoot.strategy.model.Kind;

/** Drafts that a demonstration begins with, so that its editors see the checks find something. */
record DemoDrafts(List<Draft> drafts) {

    /** What is added at the end of a page's text, in Markdown. */
    record Draft(Kind kind, String address, String add) {}
}
