package org.folkmoot.members.model;

/**
 * Where an address lies, by official codes.
 *
 * @param authority code of the local authority
 * @param ward code of the ward; empty where only the authority is known
 * @param division code of the county electoral division; empty where there is none or nobody knows
 */
public record Place(String authority, String ward, String division) {

    /** A place of which no division is known. */
    public Place(String authority, String ward) {
        this(authority, ward, "");
    }

    /** True where the area is this authority, this ward or this division. */
    public boolean isIn(Area area) {
        return area.code().equals(authority)
                || area.code().equals(ward)
                || area.code().equals(division);
    }

    /** English codes begin with an E. */
    public boolean inEngland() {
        return authority.startsWith("E");
    }
}
