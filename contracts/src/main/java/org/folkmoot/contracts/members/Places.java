package org.folkmoot.contracts.members;

import java.util.List;

/** Names of wards and local authorities, answered by the members module. */
public interface Places {

    /** The codes of the wards and authorities of this name; empty where there is none. */
    List<String> codesOf(String name);

    /** The name of a ward or an authority; the code itself where no name is known. */
    String nameOf(String code);
}
