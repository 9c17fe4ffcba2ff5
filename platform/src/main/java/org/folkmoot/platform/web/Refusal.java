package org.folkmoot.platform.web;

/**
 * Why the front door lets a request go no further.
 *
 * @param status the answer's status
 * @param reason for the log, without anything the client sent
 */
record Refusal(int status, String reason) {}
