package org.folkmoot.members.model;

/**
 * Where an address lies, by official codes.
 *
 * @param authority code of the local authority
 * @param ward code of the ward; empty where only the authority is known
 */
public record Place(String authority, String ward) {

    /** True where the area is this authority or this ward. */
    public boolean isIn(Area area) {
        return area.code().equals(authority) || area.code().equals(ward);
    }

    /** English codes begin with an E. */
    public boolean inEngland() {
        return authority.startsWith("E");
    }
}
