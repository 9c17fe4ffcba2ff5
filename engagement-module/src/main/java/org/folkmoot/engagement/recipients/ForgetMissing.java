package org.folkmoot.engagement.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;
import org.folkmoot.engagement.model.RecipientBook;

/** Removes the copies of people whom the members module no longer knows. */
@ApplicationScoped
public class ForgetMissing {
    private static final int BATCH = 1000;

    private final RecipientBook book;
    private final Recipients members;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForgetMissing() {
        this.book = null;
        this.members = null;
    }

    @Inject
    public ForgetMissing(RecipientBook book, Recipients members) {
        this.book = book;
        this.members = members;
    }

    /** Looks at the people with these ids, both ends included. */
    @Transactional
    public void between(long first, long last) {
        List<Long> kept = book.kept(first - 1, last, BATCH);
        while (!kept.isEmpty()) {
            long end = kept.get(kept.size() - 1);
            Set<Long> missing = new HashSet<>(kept);
            known(kept.get(0) - 1, end).forEach(missing::remove);
            book.drop(List.copyOf(missing));
            kept = book.kept(end, last, BATCH);
        }
    }

    private Set<Long> known(long after, long last) {
        Set<Long> known = new HashSet<>();
        List<Recipient> piece = members.recipientsAfter(after, BATCH);
        while (!piece.isEmpty() && known.stream().noneMatch(each -> each >= last)) {
            piece.forEach(each -> known.add(each.person().value()));
            piece = members.recipientsAfter(piece.get(piece.size() - 1).person().value(), BATCH);
        }
        return known;
    }
}
