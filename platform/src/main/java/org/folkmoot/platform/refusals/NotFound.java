package org.folkmoot.platform.refusals;

/** What was asked for does not exist, or not for this person: a 404 page. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotFound(String message) {
        super(message);
    }

    /** No thing of this kind has this id. */
    public static NotFound of(String kind, Object id) {
        return new NotFound("No " + kind + " " + id);
    }
}
