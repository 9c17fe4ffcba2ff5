package org.folkmoot.members.privacy.web;

import java.util.List;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;

/** Consents and objections as a table. */
final class ConsentTable {

    private ConsentTable() {}

    static Table of(List<ConsentLine> lines) {
        return Table.of("The newest first")
                .columns("When", "What", "Given or taken back", "How", "Recorded by")
                .responsive()
                .rows(
                        lines,
                        each -> List.of(
                                Words.dateAndTime(each.at()),
                                each.subject().words(),
                                each.given() ? "Given" : "Taken back",
                                each.words(),
                                each.who()));
    }
}
