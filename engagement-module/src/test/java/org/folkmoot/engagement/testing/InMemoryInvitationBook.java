package org.folkmoot.engagement.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.LineStep;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Reply;
import org.jspecify.annotations.Nullable;

/** Invitations without a database; proven by the same contract as the real book. */
public final class InMemoryInvitationBook implements InvitationBook {
    private final Map<Long, Invitation> invitations = new LinkedHashMap<>();
    private final List<String> steps = new ArrayList<>();
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
    public void refresh(Invitation invitation) {}

    @Override
    public int seatsHeld(long meeting, @Nullable Mode mode, long exceptInvitation) {
        return of(meeting)
                .filter(each -> each.id() != exceptInvitation && !each.isWithdrawn() && isFor(each, mode))
                .mapToInt(Invitation::seatsHeld)
                .sum();
    }

    @Override
    public List<Invitation> waiting(long meeting) {
        return of(meeting)
                .filter(each -> each.isWaiting() && !each.isWithdrawn())
                .sorted(Comparator.comparing(Invitation::waitingOrder)
                        .thenComparing(each -> Objects.requireNonNull(each.waitingSince()))
                        .thenComparing(Invitation::id))
                .toList();
    }

    @Override
    public List<Invitation> lateOffers(long meeting, Instant now) {
        return waiting(meeting).stream()
                .filter(each -> each.offerUntil() != null && !each.offerUntil().isAfter(now))
                .toList();
    }

    @Override
    public boolean someoneBeforeFits(Invitation invitation, @Nullable Mode mode, int room) {
        return ahead(invitation, mode)
                .anyMatch(each -> each.reply().map(Reply::seats).orElse(0) <= room);
    }

    @Override
    public int before(Invitation invitation, @Nullable Mode mode) {
        return (int) ahead(invitation, mode).count();
    }

    private Stream<Invitation> ahead(Invitation invitation, @Nullable Mode mode) {
        return waiting(invitation.meetingId()).stream()
                .filter(each -> each.id() != invitation.id() && !each.hasOffer() && isFor(each, mode))
                .filter(each -> each.waitingOrder() < invitation.waitingOrder());
    }

    private static boolean isFor(Invitation invitation, @Nullable Mode mode) {
        Mode said = invitation.reply().map(Reply::mode).orElse(null);
        return mode == null || mode == (said == null ? Mode.IN_PERSON : said);
    }

    @Override
    public long nextInLine(long meeting) {
        return waiting(meeting).stream()
                        .mapToLong(Invitation::waitingOrder)
                        .max()
                        .orElse(0)
                + 1;
    }

    @Override
    public int cameFree(long meeting, @Nullable Mode mode, Instant since) {
        return (int) steps.stream().filter(step -> step.contains("OFFERED")).count();
    }

    @Override
    public void step(Invitation invitation, LineStep step, Instant at, String actor, @Nullable String reason) {
        steps.add(invitation.id() + " " + step);
    }

    @Override
    public List<Long> linesToLookAt(Instant now) {
        return invitations.values().stream()
                .filter(Invitation::isWaiting)
                .map(Invitation::meetingId)
                .distinct()
                .toList();
    }

    @Override
    public int forgetNeeds(Instant overBefore, int most) {
        return 0;
    }

    @Override
    public void history(Invitation invitation, Reply reply, boolean waits, Instant at) {
        history.add(reply);
    }

    /** What happened on the waiting lists, as the invitation's id and the step. */
    public List<String> steps() {
        return steps;
    }

    /** Every answer so far. */
    public List<Reply> history() {
        return history;
    }

    private Stream<Invitation> of(long meeting) {
        return invitations.values().stream().filter(each -> each.meetingId() == meeting);
    }
}
