package org.folkmoot.engagement.model;

import java.util.Optional;

/** What the panels are called. */
@FunctionalInterface
public interface PanelNames {

    /** The name behind a short name; empty where there is no such panel. */
    Optional<String> name(String slug);
}
