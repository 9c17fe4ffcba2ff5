package org.folkmoot.engagement.model.rules;

import java.util.List;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.platform.refusals.Rule;

/** Two networks or interests that are called the same cannot be told apart. */
public record TopicsHaveNamesOfTheirOwn(String slug, String name, List<Topic> others) implements Rule {

    @Override
    public boolean broken() {
        return others.stream()
                .anyMatch(other -> !other.slug().equals(slug) && other.name().equalsIgnoreCase(name));
    }

    @Override
    public String words() {
        return "There is a network or an interest with this name already";
    }
}
