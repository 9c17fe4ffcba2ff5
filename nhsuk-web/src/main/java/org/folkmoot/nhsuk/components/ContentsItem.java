package org.folkmoot.nhsuk.components;

/** A page of several that belong together. */
public record ContentsItem(String text, String href, boolean current) {}
