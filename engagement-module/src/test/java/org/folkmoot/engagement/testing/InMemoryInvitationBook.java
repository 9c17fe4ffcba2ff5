package org.folkmoot.engagement.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Reply;

/** Invitations without a database; proven by the same contract as the real book. */
public final class InMemoryInvitationBook implements InvitationBook {
    private final Map<Long, Invitation> invitations = new LinkedHashMap<>();
    private final Map<Long, Instant> waitingSince = new HashMap<>();
    private final List<Reply> history = new ArrayList<>();

    @Override
    public void add(Invitation invitation) {
        InMemoryMeetingBook.number(invitation, invitations.size() + 1L);
        invitations.put(invitation.id(), invitation);
    }

    @Override
    public Optional<Invitation> find(long id) {
        return Optional.ofNullable(invitations.get(id));
    }

    @Override
    public Optional<Invitation> booking(long meeting, String mail) {
        return of(meeting).filter(each -> mail.equals(each.guestMail())).findFirst();
    }

    @Override
    public Optional<Invitation> of(long meeting, PersonId person) {
        return of(meeting)
                .filter(each -> each.person().equals(Optional.of(person)))
                .findFirst();
    }

    @Override
    public int seatsHeld(long meeting, long exceptInvitation) {
        return of(meeting)
                .filter(each -> each.id() != exceptInvitation && !each.isWithdrawn())
                .mapToInt(Invitation::seatsHeld)
                .sum();
    }

    @Override
    public List<Invitation> waiting(long meeting) {
        return of(meeting)
                .filter(each -> each.isWaiting() && !each.isWithdrawn())
                .sorted(Comparator.comparing((Invitation each) -> waitingSince.getOrDefault(each.id(), Instant.MAX))
                        .thenComparing(Invitation::id))
                .toList();
    }

    @Override
    public void history(Invitation invitation, Reply reply, boolean waits, Instant at) {
        history.add(reply);
        if (waits) {
            waitingSince.putIfAbsent(invitation.id(), at);
        } else {
            waitingSince.remove(invitation.id());
        }
    }

    /** Every answer so far. */
    public List<Reply> history() {
        return history;
    }

    private Stream<Invitation> of(long meeting) {
        return invitations.values().stream().filter(each -> each.meetingId() == meeting);
    }
}
