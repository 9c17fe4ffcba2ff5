package org.folkmoot.engagement.model.rules;

import java.util.List;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.platform.refusals.Rule;

/** Two panels that are called the same cannot be told apart. */
public record PanelsHaveNamesOfTheirOwn(String slug, String name, List<Panel> others) implements Rule {

    @Override
    public boolean broken() {
        return others.stream()
                .anyMatch(other -> !other.slug().equals(slug) && other.name().equalsIgnoreCase(name));
    }

    @Override
    public String words() {
        return "There is a panel with this name already";
    }
}
