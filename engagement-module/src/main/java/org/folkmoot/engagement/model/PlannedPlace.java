package org.folkmoot.engagement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where a meeting is, how many fit, and how people get in, as columns of whatever plans it. */
@Embeddable
class PlannedPlace {
    private @Nullable String place;
    private boolean online;

    @Column(name = "online_link")
    private @Nullable String onlineLink;

    @Column(name = "capacity_in_person")
    private @Nullable Integer capacityInPerson;

    @Column(name = "capacity_online")
    private @Nullable Integer capacityOnline;

    @Column(name = "access_features")
    private String accessFeatures = "";

    private @Nullable String parking;
    private @Nullable String transport;

    @Column(name = "access_facts")
    private @Nullable String accessFacts;

    protected PlannedPlace() {}

    static PlannedPlace of(Venue venue, Capacity capacity, AccessFacts access) {
        PlannedPlace planned = new PlannedPlace();
        planned.place = venue.place();
        planned.online = venue.online();
        planned.onlineLink = venue.onlineLink();
        planned.capacityInPerson = capacity.inPerson();
        planned.capacityOnline = capacity.online();
        planned.accessFeatures = access.names();
        planned.parking = access.parking();
        planned.transport = access.transport();
        planned.accessFacts = access.more();
        return planned;
    }

    /** Nothing planned, where a row needs the columns all the same. */
    static PlannedPlace none() {
        return new PlannedPlace();
    }

    Venue venue() {
        return new Venue(place, online, onlineLink);
    }

    Capacity capacity() {
        return new Capacity(capacityInPerson, capacityOnline);
    }

    AccessFacts access() {
        return new AccessFacts(AccessFacts.stored(accessFeatures), parking, transport, accessFacts);
    }
}
