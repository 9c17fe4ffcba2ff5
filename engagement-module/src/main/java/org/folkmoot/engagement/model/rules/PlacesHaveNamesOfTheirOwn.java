package org.folkmoot.engagement.model.rules;

import java.util.List;
import org.folkmoot.engagement.model.KnownPlace;
import org.folkmoot.platform.refusals.Rule;

/** Two places that are called the same cannot be told apart in a list. */
public record PlacesHaveNamesOfTheirOwn(KnownPlace place, List<KnownPlace> others) implements Rule {

    @Override
    public boolean broken() {
        return others.stream()
                .anyMatch(other -> other.id() != place.id() && other.name().equalsIgnoreCase(place.name()));
    }

    @Override
    public String words() {
        return "There is a place with this name already";
    }
}
