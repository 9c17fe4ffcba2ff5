package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All meetings, with the steps they went through and the changes asked for. */
public interface MeetingBook {

    /** Keeps a new meeting and gives it its id. */
    void add(Meeting meeting);

    /** A meeting as it is. */
    Optional<Meeting> find(long id);

    /** A meeting that nobody else changes until this transaction ends. */
    Optional<Meeting> lock(long id);

    /** A meeting by its public address. */
    Optional<Meeting> bySlug(String slug);

    /** Fixed meetings that were over at this instant. */
    List<Meeting> over(Instant now);

    /** Appends a change of state. */
    void step(Meeting meeting, @Nullable MeetingState from, Instant at, String actor);

    /** Keeps when and where a meeting was to be until now, before it is moved. */
    void keepPlan(Meeting meeting, Instant until);

    /** Keeps a new request for a change. */
    void add(ChangeRequest request);

    /** A request that nobody else decides until this transaction ends. */
    Optional<ChangeRequest> lockRequest(long id);

    /** The undecided requests, oldest first. */
    List<ChangeRequest> waitingRequests();

    /** The requests about a meeting, newest first. */
    List<ChangeRequest> requestsAbout(long meeting);

    /** Writes what is pending, so that set-based steps see it. */
    void flush();
}
