package org.folkmoot.nhsuk.components;

/** Words and the address they lead to. */
public record Link(String text, String href) {}
