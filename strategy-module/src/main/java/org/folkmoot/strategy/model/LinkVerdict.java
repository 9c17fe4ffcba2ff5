package org.folkmoot.strategy.model;

/** What was found where a link to another site leads. */
public enum LinkVerdict {
    /** Nobody has looked yet. */
    NEW,
    /** Something answers there, if only that programs may not read it. */
    THERE,
    /** The other site says that there is no such page. */
    GONE,
    /** Nothing answered, or the other site has a fault; it may be back tomorrow. */
    SILENT,
    /** It is not looked at from here, because it is no host of the open internet. */
    UNSEEN;

    /** True where it counts as a failure. */
    public boolean failed() {
        return this == GONE || this == SILENT;
    }
}
