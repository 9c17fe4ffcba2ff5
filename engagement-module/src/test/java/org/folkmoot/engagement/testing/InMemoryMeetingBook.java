package org.folkmoot.engagement.testing;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.jspecify.annotations.Nullable;

/** Meetings without a database; proven by the same contract as the real book. */
public final class InMemoryMeetingBook implements MeetingBook {
    private final Map<Long, Meeting> meetings = new LinkedHashMap<>();
    private final Map<Long, ChangeRequest> requests = new LinkedHashMap<>();
    private final List<String> steps = new ArrayList<>();

    @Override
    public void add(Meeting meeting) {
        number(meeting, meetings.size() + 1L);
        meetings.put(meeting.id(), meeting);
    }

    @Override
    public Optional<Meeting> find(long id) {
        return Optional.ofNullable(meetings.get(id));
    }

    @Override
    public Optional<Meeting> lock(long id) {
        return find(id);
    }

    @Override
    public Optional<Meeting> bySlug(String slug) {
        return meetings.values().stream()
                .filter(meeting -> slug.equals(meeting.slug()))
                .findFirst();
    }

    @Override
    public List<Meeting> over(Instant now) {
        return meetings.values().stream()
                .filter(meeting ->
                        meeting.state().isFixed() && meeting.details().time().isOver(now))
                .toList();
    }

    @Override
    public void step(Meeting meeting, @Nullable MeetingState from, Instant at, String actor) {
        steps.add(meeting.id() + ": " + from + " to " + meeting.state());
    }

    @Override
    public void keepPlan(Meeting meeting, Instant until) {
        // Reason: what it was is read by SQL only.
    }

    @Override
    public void add(ChangeRequest request) {
        number(request, requests.size() + 1L);
        requests.put(request.id(), request);
    }

    @Override
    public Optional<ChangeRequest> lockRequest(long id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public List<ChangeRequest> waitingRequests() {
        return requests.values().stream()
                .filter(each -> each.state() == ChangeRequest.State.WAITING)
                .toList();
    }

    @Override
    public List<ChangeRequest> requestsAbout(long meeting) {
        List<ChangeRequest> about = new ArrayList<>(requests.values().stream()
                .filter(each -> each.meetingId() == meeting)
                .toList());
        Collections.reverse(about);
        return about;
    }

    @Override
    public void flush() {}

    /** The steps so far, in words. */
    public List<String> steps() {
        return steps;
    }

    static void number(Object entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.setLong(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
