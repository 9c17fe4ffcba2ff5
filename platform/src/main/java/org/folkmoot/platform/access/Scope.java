package org.folkmoot.platform.access;

/**
 * What a role is held over.
 *
 * @param key the constituency's code, the network's slug and so on; {@code *} for the trust
 */
public record Scope(Kind kind, String key) {

    /** The kinds of scope. */
    public enum Kind {
        TRUST,
        CONSTITUENCY,
        CLASS,
        NETWORK,
        PANEL,
        STRATEGY
    }

    /** The whole trust. */
    public static final Scope TRUST = new Scope(Kind.TRUST, "*");

    /** One constituency. */
    public static Scope constituency(String code) {
        return new Scope(Kind.CONSTITUENCY, code);
    }

    /** One class of a constituency, by its word {@code constituency/class}. */
    public static Scope memberClass(String key) {
        return new Scope(Kind.CLASS, key);
    }

    /** One network. */
    public static Scope network(String slug) {
        return new Scope(Kind.NETWORK, slug);
    }
}
