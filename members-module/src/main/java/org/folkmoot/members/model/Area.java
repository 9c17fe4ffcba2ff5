package org.folkmoot.members.model;

/**
 * A local-government area that belongs to a constituency.
 *
 * @param code official code of an authority or of a ward
 */
public record Area(String code, String name) {}
