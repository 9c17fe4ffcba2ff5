package org.folkmoot.nhsuk.components;

/** A link beside a row or a card; the hidden words tell screen readers what it acts on. */
public record Action(String text, String href, String hidden) {}
