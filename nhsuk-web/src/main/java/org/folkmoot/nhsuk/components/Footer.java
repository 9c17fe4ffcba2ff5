package org.folkmoot.nhsuk.components;

import java.util.List;

/** The footer: support links and whose site it is. */
public record Footer(List<NavItem> links, String copyright) {}
