package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

/** The members' panels and who is on them. */
public interface PanelBook extends PanelNames {

    @Override
    default Optional<String> name(String slug) {
        return find(slug).map(Panel::name);
    }

    /** All panels by name, those that go on first. */
    List<Panel> all();

    /** One panel. */
    Optional<Panel> find(String slug);

    /** Keeps a new panel. */
    void add(Panel panel, Instant now);

    /** Changes name, purpose and rule of what was read at its version; false where it has changed since. */
    boolean change(Panel panel);

    /** Ends a panel; false where it has ended. */
    boolean close(String slug, Instant now);

    /** Puts somebody on the panel, or takes them off whatever the rule says. */
    void decide(String slug, PersonId person, boolean stands, String by, Instant now);

    /** How many people are on it. */
    long size(String slug);

    /** People on it, by number, above {@code after}. */
    List<OnPanel> members(String slug, long after, int most);

    /** What was decided by hand about one person, newest first. */
    List<Decided> of(PersonId person, int most);

    /**
     * Somebody on a panel.
     *
     * @param byHand true where the office put them on it
     */
    record OnPanel(PersonId person, String name, boolean byHand) {}

    /** Somebody was put on a panel, or taken off. */
    record Decided(String slug, String panel, boolean stands, Instant at) {}
}
