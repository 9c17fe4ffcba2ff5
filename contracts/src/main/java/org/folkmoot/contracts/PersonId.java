package org.folkmoot.contracts;

/**
 * The id of a person, member or not. The members module owns people; the others keep this number alone.
 *
 * @param value positive
 */
public record PersonId(long value) {
    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("A person id is positive: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
