package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.jspecify.annotations.Nullable;

/** The mailings, and whom each goes to. */
public interface MailingBook {

    /** Keeps a draft; returns its id. */
    long add(MailingText text, Audience audience, String by, Instant now);

    /** One mailing. */
    Optional<Mailing> find(long id);

    /** One mailing that nobody else changes until this transaction ends. */
    Optional<Mailing> lock(long id);

    /** The newest, newest first, below {@code before}. */
    List<Mailing> newest(long before, int most);

    /** Ids of those of which more is due. */
    List<Long> due(Instant now);

    /** Changes a draft's words and audience; false where it was changed since. */
    boolean write(long id, int version, MailingText text, Audience audience, Instant now);

    /** Moves it on; nothing else of it changes. */
    void move(long id, MailingState state, @Nullable Instant nextStage, Instant now);

    /** Plans when and in which stages a draft goes; false where it was changed since. */
    boolean plan(long id, int version, Instant at, Stages stages, Instant now);

    /** Removes a draft. */
    void remove(long id);

    /** Who would get it now, and who is left out and why. A statutory notice leaves out only whom nothing reaches. */
    Count count(Audience audience, MailingKind kind);

    /** Fixes in one set-based step whom it goes to. */
    void begin(Mailing mailing, Count count, Instant now, LocalDate today);

    /** Those whose turn is next, in order, not yet queued. */
    List<Invited> next(long id, String topic, int most);

    /** Marks everybody up to this one as queued, {@code many} more of the stage that runs. */
    void queued(long id, long upTo, int many);

    /** Holds these back, by their place in the mailing, until their format is there. */
    void hold(List<Long> places);

    /** Lets those go on who were held and whose format is among these, or who need none any more; returns how many. */
    int letGo(long id, Set<String> formats);

    /** How many are held back for a format. */
    int heldOf(long id);

    /** How many people any mailing holds back for a format. */
    long held();

    /** How many of the stage that runs were queued; a moved mailing begins a new one. */
    int queuedOfStage(long id);

    /** How many were queued. */
    int queuedOf(long id);
}
