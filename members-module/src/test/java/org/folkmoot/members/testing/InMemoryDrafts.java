package org.folkmoot.members.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Drafts;

/** Drafts in memory; proven by the same tests as those in the database. */
public final class InMemoryDrafts implements Drafts {

    private final List<Row> rows = new ArrayList<>();
    private long last;

    private record Row(byte[] hash, Draft draft, Instant expires) {}

    @Override
    public Draft begin(byte[] tokenHash, Answers answers, Instant now, Instant expires) {
        Draft draft = new Draft(++last, answers, null);
        rows.add(new Row(tokenHash, draft, expires));
        return draft;
    }

    @Override
    public Optional<Draft> find(byte[] tokenHash, Instant now) {
        return rows.stream()
                .filter(row ->
                        Arrays.equals(row.hash(), tokenHash) && row.expires().isAfter(now))
                .map(Row::draft)
                .findFirst();
    }

    @Override
    public Optional<Draft> lock(byte[] tokenHash, Instant now) {
        return find(tokenHash, now);
    }

    @Override
    public void save(long id, Answers answers, Instant now, Instant expires) {
        rows.replaceAll(row -> row.draft().id() == id && row.draft().application() == null
                ? new Row(row.hash(), new Draft(id, answers, null), expires)
                : row);
    }

    @Override
    public void sent(long id, Answers kept, long application) {
        rows.replaceAll(row ->
                row.draft().id() == id ? new Row(row.hash(), new Draft(id, kept, application), row.expires()) : row);
    }

    @Override
    public int removeExpired(Instant now) {
        int before = rows.size();
        rows.removeIf(row -> !row.expires().isAfter(now));
        return before - rows.size();
    }
}
