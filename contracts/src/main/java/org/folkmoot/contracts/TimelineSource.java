package org.folkmoot.contracts;

import java.util.List;

/** What one module knows of a person's dealings with the trust; the office's member page shows all of them together. */
public interface TimelineSource {

    /** The newest entries of this module about the person, newest first, at most {@code most}. */
    List<TimelineEntry> timelineOf(PersonId person, int most);
}
