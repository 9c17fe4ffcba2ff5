package org.folkmoot.platform.refusals;

/** Someone else changed this in the meantime: a 409 page that says so. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Conflict(String message) {
        super(message);
    }

    /** The thing changed since it was read. */
    public static Conflict on(String kind, Object id) {
        return new Conflict(kind + " " + id + " was changed by someone else");
    }
}
