package org.folkmoot.platform.web;

/** A body that grew beyond what its route takes while it was read: a 413 page. */
public final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long most) {
        super("A body of more than " + most + " bytes");
    }

    /** True where this is at the bottom of another exception. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }
}
