package org.folkmoot.strategy.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever fills a form in chooses pages, documents and topics by their names. */
class WhatCanBeNamedIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    @Test
    void topicsAndDocumentsAreChosenByNameAndWhatIsNamedAlreadyStays() {
        Workbench bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        bench.loadPack("tewv");
        WhatCanBeNamed named = new WhatCanBeNamed(bench.editor(), most -> List.of(), new Two());

        Map<String, Map<String, String>> choices = named.find(ContentJson.read("{\"topics\": [\"waits\", \"gone\"]}"));

        assertThat(choices.get("topics"))
                .containsExactly(
                        Map.entry("waits", "Waiting times"),
                        Map.entry("young-people", "Young people"),
                        Map.entry("gone", "gone"));
        assertThat(choices.get("assessment")).containsKey("our-journey-to-change");
        assertThat(choices.get("strategy")).containsKey("our-journey-to-change");
    }

    private static final class Two implements Involvement {

        @Override
        public List<Choice> interests() {
            return List.of(new Choice("waits", "Waiting times", null, false));
        }

        @Override
        public List<Choice> networks() {
            return List.of(new Choice("young-people", "Young people", null, false));
        }
    }
}
