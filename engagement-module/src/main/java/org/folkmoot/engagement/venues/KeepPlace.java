package org.folkmoot.engagement.venues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.engagement.model.KnownPlace;
import org.folkmoot.engagement.model.PlaceBook;
import org.folkmoot.engagement.model.rules.PlacesHaveNamesOfTheirOwn;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;

/** Keeps a place that conveners can choose; meetings planned before keep what they were planned with. */
@ApplicationScoped
public class KeepPlace {
    private final PlaceBook places;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepPlace() {
        this.places = null;
        this.audit = null;
    }

    @Inject
    public KeepPlace(PlaceBook places, Audit audit) {
        this.places = places;
        this.audit = audit;
    }

    /** Keeps a new place, or what is new about one. */
    @Transactional
    public void keep(KnownPlace place) {
        RuleBroken.check(new PlacesHaveNamesOfTheirOwn(place, places.all()));
        places.keep(place);
        audit.wrote("venue.keep", "venue:" + place.id(), (place.id() == 0 ? "Added " : "Changed ") + place.name());
    }
}
