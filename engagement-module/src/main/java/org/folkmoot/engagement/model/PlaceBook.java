package org.folkmoot.engagement.model;

import java.util.List;
import java.util.Optional;

/** All known places. */
public interface PlaceBook {

    /** Every place by name, those not offered any more too. */
    List<KnownPlace> all();

    /** One place. */
    default Optional<KnownPlace> find(long id) {
        return all().stream().filter(place -> place.id() == id).findFirst();
    }

    /** The places that are offered. */
    default List<KnownPlace> offered() {
        return all().stream().filter(place -> !place.retired()).toList();
    }

    /** Keeps a place; a new one has the id 0. */
    void keep(KnownPlace place);
}
