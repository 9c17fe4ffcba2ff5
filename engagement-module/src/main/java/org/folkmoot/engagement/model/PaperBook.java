package org.folkmoot.engagement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All agendas and papers. */
public interface PaperBook {

    /** The agenda of a meeting, in order. */
    List<AgendaItem> agenda(long meeting);

    /** Appends an item and returns its id. */
    long add(AgendaItem item);

    /** Lets an item change places with the one before it. */
    void moveUp(long meeting, long item);

    /** Takes an item off the agenda; its papers stay with the meeting. */
    void removeItem(long meeting, long item);

    /** The papers of a meeting, first kept first. */
    List<Paper> papers(long meeting);

    /** One paper of a meeting. */
    Optional<Paper> paper(long meeting, long id);

    /** One paper. */
    Optional<Paper> paper(long id);

    /** Keeps a paper and returns its id. */
    long add(Paper paper);

    /** Shows a paper to everybody, or takes it back. */
    void publish(long paper, boolean published);

    /** Minutes were approved on a day. */
    void approve(long paper, LocalDate day);

    /** True where a paper holds this file. */
    boolean holds(long file);

    /** Removes a paper; its file is the caller's to remove. */
    void removePaper(long paper);
}
