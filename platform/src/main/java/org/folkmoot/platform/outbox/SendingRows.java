package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.platform.outbox.Answer.Outcome;
import org.folkmoot.platform.outbox.MailDesk.Answered;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rows as the mail workers see them: claimed with a lease and a fencing number, marked by what the relay said. */
@ApplicationScoped
class SendingRows {

    /** How long after its last sign of life a node's messages are its own. */
    static final Duration LEASE = Duration.ofSeconds(30);

    /** No worker is at one claim for longer. */
    private static final Duration LONGEST_CLAIM = Duration.ofMinutes(10);

    private static final Duration GIVE_UP = Duration.ofDays(3);

    /** Who sent it stays on record. */
    private static final String END = "update platform_message set state = :state, is_ready = 0,"
            + " attempts = attempts + 1, lease_until = null, last_reply = :reply,"
            + " links = :links, changed_at = :now where id = :id and fence = :fence and state = 'SENDING'";

    private final Jdbi jdbi;
    private final KeptWords words;
    private final Map<String, Instant> claims = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendingRows() {
        jdbi = null;
        words = null;
    }

    @Inject
    SendingRows(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.words = new KeptWords(jdbi);
    }

    /** Mails that are due: the class that comes first, the oldest of it. Each class by itself, along its index. */
    List<Long> due(int most, Instant now) {
        return due(Line.MAIL, most, now);
    }

    /** The same of any queue. */
    List<Long> due(Line line, int most, Instant now) {
        String union = Stream.of(MessageClass.values())
                .map(each -> "(select id, priority, next_try from platform_message where is_ready = " + line.number()
                        + " and priority = " + each.priority()
                        + " and next_try <= :now order by next_try, id limit :most)")
                .collect(Collectors.joining(" union all "));
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from (" + union + ") due order by priority, next_try, id limit :most")
                .bind("now", now)
                // Other workers look at the same head of the queue: look a little further than needed.
                .bind("most", most * 4)
                .mapTo(Long.class)
                .list());
    }

    /**
     * Takes mails in the running transaction, of those that were due a moment ago. They were read without a lock and are
     * locked by their keys, so that claiming never stands in the way of queueing.
     */
    List<OutgoingMail> claim(String owner, String domain, List<Long> due, int most, Instant now) {
        return claim(owner, domain, Line.MAIL, due, most, now);
    }

    /** True where a worker of this node may hold messages. */
    boolean hasClaims() {
        return !claims.isEmpty();
    }

    /** Keeps the leases of what the workers of this node hold; a row that one of them is just storing needs no help. */
    int renew(Instant now) {
        claims.values().removeIf(claimed -> claimed.plus(LONGEST_CLAIM).isBefore(now));
        if (claims.isEmpty()) {
            return 0;
        }
        return jdbi.withHandle(handle -> {
            List<Long> ids = handle.createQuery("select id from platform_message where state = 'SENDING'"
                            + " and lease_until < :soon and owner in (<owners>) for update skip locked")
                    .bind("soon", now.plus(LEASE.dividedBy(2)))
                    .bindList("owners", List.copyOf(claims.keySet()))
                    .mapTo(Long.class)
                    .list();
            return ids.isEmpty()
                    ? 0
                    : handle.createUpdate("update platform_message set lease_until = :until where id in (<ids>)")
                            .bind("until", now.plus(LEASE))
                            .bindList("ids", ids)
                            .execute();
        });
    }

    /** The same of any queue. */
    List<OutgoingMail> claim(String owner, String domain, Line line, List<Long> due, int most, Instant now) {
        claims.put(owner, now);
        return jdbi.withHandle(handle -> {
            List<Long> ids = lock(handle, line, due, most, now);
            if (ids.isEmpty()) {
                return List.of();
            }
            handle.createUpdate("update platform_message set state = 'SENDING', is_ready = 0, owner = :owner,"
                            + " fence = fence + 1, lease_until = :until,"
                            + " changed_at = case when attempts = 0 then :now else changed_at end,"
                            + " message_id = coalesce(message_id, concat('<', id, '.', unix_timestamp(queued_at), '@', :domain, '>'))"
                            + " where id in (<ids>)")
                    .bind("owner", owner)
                    .bind("until", now.plus(LEASE))
                    .bind("now", now)
                    .bind("domain", domain)
                    .bindList("ids", ids)
                    .execute();
            return handle.createQuery("select " + OutgoingMail.COLUMNS
                            + " from platform_message where id in (<ids>) order by priority, next_try, id")
                    .bindList("ids", ids)
                    .mapTo(OutgoingMail.class)
                    .map(words::complete)
                    .list();
        });
    }

    /** Stores what the relay said to these, in the running transaction. */
    void storeAll(List<Answered> answered, Instant now) {
        List<Answered> sent = answered.stream()
                .filter(each -> each.answer().outcome() == Outcome.SENT)
                .toList();
        answered.stream()
                .filter(each -> each.answer().outcome() != Outcome.SENT)
                .forEach(each -> store(each.mail(), each.answer(), now));
        if (!sent.isEmpty()) {
            jdbi.useHandle(handle -> {
                PreparedBatch batch = handle.prepareBatch(END);
                sent.forEach(each -> bind(
                                batch,
                                each.mail(),
                                MessageState.SENT,
                                each.answer().reply(),
                                now)
                        .add());
                batch.execute();
            });
        }
    }

    /** Stores what the relay said; nothing happens where another worker has taken the mail over. */
    void store(OutgoingMail mail, Answer answer, Instant now) {
        if (answer.outcome() == Outcome.LATER && mail.attempts() > 0 && isOld(mail, now)) {
            end(mail, MessageState.FAILED, answer.reply(), now);
            return;
        }
        switch (answer.outcome()) {
            case SENT -> end(mail, MessageState.SENT, answer.reply(), now);
            case ADDRESS_REFUSED -> end(mail, MessageState.REJECTED, answer.reply(), now);
            case MESSAGE_REFUSED -> end(mail, MessageState.FAILED, answer.reply(), now);
            case LATER -> defer(mail, answer.reply(), now);
            case RELAY_AWAY -> giveBack(mail, now);
        }
    }

    /** Ends those that must not go, each with its reason, and returns the others. */
    List<OutgoingMail> without(List<OutgoingMail> claimed, Map<OutgoingMail, String> refused, Instant now) {
        refused.forEach((mail, why) -> end(mail, MessageState.CANCELLED, why, now));
        return refused.isEmpty()
                ? claimed
                : claimed.stream().filter(mail -> !refused.containsKey(mail)).toList();
    }

    /** Marks a mail whose time has passed. */
    void expire(OutgoingMail mail, Instant now) {
        end(mail, MessageState.EXPIRED, "Its time had passed", now);
    }

    /** Marks a mail whose address is known to be a dead one. */
    void shut(OutgoingMail mail, Instant now) {
        end(mail, MessageState.REJECTED, "Not sent: mail came back from this address before", now);
    }

    /** Puts a mail back that was not tried. */
    void giveBack(OutgoingMail mail, Instant nextTry) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_message set is_ready = "
                        + Line.OF_CHANNEL
                        + ", owner = null, lease_until = null, next_try = case when next_try > :next then next_try else :next end,"
                        + " state = case when attempts > 0 then 'DEFERRED' else 'QUEUED' end"
                        + " where id = :id and fence = :fence and state = 'SENDING'")
                .bind("next", nextTry)
                .bind("id", mail.id())
                .bind("fence", mail.fence())
                .execute());
    }

    /** Frees mails whose worker was killed: their leases are over. */
    int reclaim(Instant now) {
        List<Long> ids = jdbi.withHandle(handle -> handle.createQuery(
                        "select id from platform_message where state = 'SENDING' and lease_until < :now limit 1000")
                .bind("now", now)
                .mapTo(Long.class)
                .list());
        return ids.isEmpty()
                ? 0
                : jdbi.withHandle(handle -> handle.createUpdate("update platform_message set is_ready = "
                                + Line.OF_CHANNEL
                                + ", owner = null, lease_until = null, state = case when attempts > 0 then 'DEFERRED' else 'QUEUED' end"
                                + " where id in (<ids>) and state = 'SENDING' and lease_until < :now")
                        .bindList("ids", ids)
                        .bind("now", now)
                        .execute());
    }

    /** Frees at once what earlier runs of this node held. */
    void release(String ownerPrefix, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_message set lease_until = :past"
                        + " where state = 'SENDING' and left(owner, char_length(:prefix)) = :prefix")
                .bind("past", now.minusSeconds(1))
                .bind("prefix", ownerPrefix)
                .execute());
    }

    /** Frees at once all that one worker holds; nobody's heart keeps it from then on. */
    void releaseAllOf(String owner, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_message set owner = null, lease_until = :past"
                        + " where state = 'SENDING' and owner = :owner")
                .bind("past", now.minusSeconds(1))
                .bind("owner", owner)
                .execute());
    }

    /** Locks candidates in their order, a batch at a time, until there are enough. */
    private static List<Long> lock(Handle handle, Line line, List<Long> candidates, int most, Instant now) {
        List<Long> locked = new ArrayList<>();
        for (int from = 0; from < candidates.size() && locked.size() < most; from += most) {
            List<Long> next = candidates.subList(from, Math.min(candidates.size(), from + most));
            lockByKey(handle, line, next, now).stream()
                    .limit(most - locked.size())
                    .forEach(locked::add);
        }
        return locked;
    }

    private static List<Long> lockByKey(Handle handle, Line line, List<Long> ids, Instant now) {
        // By the primary key and no other: through the index of the queue the gaps between rows would be locked too,
        // and everyone who wants to queue a mail would wait.
        return handle.createQuery("select id from platform_message force index (primary)"
                        + " where id in (<ids>) and is_ready = :line and next_try <= :now for update skip locked")
                .bind("line", line.number())
                .bindList("ids", ids)
                .bind("now", now)
                .mapTo(Long.class)
                .list();
    }

    private void end(OutgoingMail mail, MessageState state, String reply, Instant now) {
        jdbi.useHandle(handle ->
                bind(handle.createUpdate(END), mail, state, reply, now).execute());
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, OutgoingMail mail, MessageState state, String reply, Instant now) {
        return statement
                .bind("state", state)
                .bind("reply", reply)
                .bind("links", state == MessageState.SENT ? MessageJson.blank(mail.links()) : mail.links())
                .bind("now", now)
                .bind("id", mail.id())
                .bind("fence", mail.fence());
    }

    private void defer(OutgoingMail mail, String reply, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update platform_message set state = 'DEFERRED',"
                        + " is_ready = " + Line.OF_CHANNEL
                        + ", attempts = attempts + 1, owner = null, lease_until = null, last_reply = :reply,"
                        + " next_try = :next where id = :id and fence = :fence and state = 'SENDING'")
                .bind("reply", reply)
                .bind("next", now.plus(BackOff.after(mail.attempts() + 1)))
                .bind("id", mail.id())
                .bind("fence", mail.fence())
                .execute());
    }

    /** Three days after the first attempt, or the first after someone had it sent again. */
    private static boolean isOld(OutgoingMail mail, Instant now) {
        return mail.changedAt().plus(GIVE_UP).isBefore(now);
    }
}
