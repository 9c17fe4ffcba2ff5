package org.folkmoot.nhsuk.components;

/** One step of the way to a page. */
public record Crumb(String text, String href) {}
