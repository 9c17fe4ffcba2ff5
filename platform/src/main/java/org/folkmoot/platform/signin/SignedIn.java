package org.folkmoot.platform.signin;

/**
 * The end of a sign-in that went well.
 *
 * @param session the token for the session's cookie
 * @param next where to go now, a path of this site
 */
public record SignedIn(String session, String next) {}
