package org.folkmoot.members.model;

import java.util.List;
import java.util.Optional;

/** Which area a postcode lies in, from the newest imported directory and then from the pack's own table. */
public interface PostcodeDirectory {

    /**
     * What the directory knows of a postcode; a gone one keeps the area it had.
     *
     * @param area name of the authority, or its code where no name is known
     * @param directory how the directory is called that knows it
     */
    record Found(Place place, String area, boolean gone, String directory) {}

    /** The postcode's entry. */
    Optional<Found> find(Postcode postcode);

    /** The name of an authority or a ward; the code itself where no name is known. */
    String areaName(String code);

    /** The codes of the authorities and wards of this name. */
    List<String> areasNamed(String name);
}
