package org.folkmoot.engagement.demo;

import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.PanelRule;
import org.folkmoot.engagement.panels.SetUpPanel.Described;

/** The pack's {@code panels.yaml}. */
record PackPanels(List<PackPanel> panels) {

    static final String SCHEMA = "schemas/engagement/panels.schema.json";

    /**
     * A panel.
     *
     * @param leads mail addresses of those who lead it
     * @param chosen how many people the office put on it
     */
    record PackPanel(
            String name,
            String purpose,
            List<String> constituencies,
            List<String> topics,
            List<String> leads,
            int chosen) {

        /** What a pack leaves out comes as null. */
        PackPanel {
            constituencies = Objects.requireNonNullElse(constituencies, List.of());
            topics = Objects.requireNonNullElse(topics, List.of());
            leads = Objects.requireNonNullElse(leads, List.of());
        }

        Described described() {
            return new Described(name, purpose.strip(), PanelRule.of(constituencies, topics));
        }
    }
}
