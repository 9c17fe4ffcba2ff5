package org.folkmoot.members.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How many people live in which area, by band. */
public interface Population {

    /** One figure. */
    record Figure(String area, String band, long persons) {}

    /** Replaces all figures; those that there were are kept as the former ones. */
    void replace(List<Figure> figures);

    /** All figures, of the areas as they were when they were made, in the order of the areas. */
    List<Figure> all();

    /** The figures before the last import; none before the first. */
    List<Figure> former();

    /** True where there are none. */
    boolean isEmpty();

    /** Persons by band in these areas, whose figures may be of areas that have since become part of them. */
    Map<String, Long> in(Collection<String> areas);

    /** The areas, by the codes of today, for which there are figures. */
    List<String> areas();
}
