package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.Scope;

/** The meetings whose plans are kept under a name, to plan others from them. */
public interface TemplateBook {

    /** Keeps a meeting's plan under a name, in place of the name that it had. */
    void keep(long meeting, String name, Instant now);

    /** All templates by name. */
    List<Template> all();

    /** One template. */
    Optional<Template> find(long id);

    /** Removes the name; the meeting stays. */
    void remove(long id);

    /**
     * A template.
     *
     * @param scope of the meeting that it is made of
     */
    record Template(long id, String name, long meeting, Scope scope) {}
}
