package org.folkmoot.platform.signin.web;

/**
 * A sign-in that the demonstration shows.
 *
 * @param password the password, or how else one signs in
 */
public record DemoSignIn(String who, String mail, String password) {}
