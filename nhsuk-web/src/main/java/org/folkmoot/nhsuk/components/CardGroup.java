package org.folkmoot.nhsuk.components;

import java.util.List;

/** Cards side by side. */
public record CardGroup(List<Card> cards, String width) {}
