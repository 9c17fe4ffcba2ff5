package org.folkmoot.members.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.bulk.TickPeople;
import org.folkmoot.members.store.views.Envelope;
import org.folkmoot.members.store.views.Envelopes;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.pdf.Glyphs;
import org.jspecify.annotations.Nullable;

/** Finds names and addresses of the people of a list, or of those ticked, and what of them cannot be printed. */
@ApplicationScoped
public class GatherEnvelopes {

    /** More people than these do not go into one file. */
    public static final int MOST = 1000;

    private final MemberLists lists;
    private final TickPeople ticks;
    private final Envelopes envelopes;
    private final Glyphs glyphs;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GatherEnvelopes() {
        this.lists = null;
        this.ticks = null;
        this.envelopes = null;
        this.glyphs = null;
        this.audit = null;
    }

    @Inject
    public GatherEnvelopes(MemberLists lists, TickPeople ticks, Envelopes envelopes, Glyphs glyphs, Audit audit) {
        this.lists = lists;
        this.ticks = ticks;
        this.envelopes = envelopes;
        this.glyphs = glyphs;
        this.audit = audit;
    }

    /**
     * The envelopes of a list, or of the ticked people where there is none.
     *
     * @param law true for what the law requires, so that it goes to people too who object to messages
     * @param what what it is for, as the audit tells
     */
    public Gathered gather(@Nullable MemberFilter list, boolean law, String what) {
        List<Long> people = list == null
                ? ticks.ticked().stream().sorted().toList()
                : lists.numbersAfter(list, null, MOST + 1).people();
        boolean more = people.size() > MOST;
        List<Envelope> all = envelopes.of(more ? people.subList(0, MOST) : people);
        List<Envelope> reached = all.stream()
                .filter(each -> each.reached() && (law || !each.objects()))
                .toList();
        List<Unprintable> odd = new ArrayList<>();
        for (Envelope each : reached) {
            String missing = glyphs.missing(each.text());
            if (!missing.isEmpty()) {
                odd.add(new Unprintable(each, missing));
            }
        }
        audit.readMany(what, list == null ? "ticked people" : list.words(), all.size());
        return new Gathered(reached, all.size() - reached.size(), odd, more);
    }

    /**
     * What was found.
     *
     * @param leftOut how many have no whole address, have left or object to messages
     * @param odd whose names or addresses have signs that no font has
     * @param more true where the list has more people than go into one file
     */
    public record Gathered(List<Envelope> reached, int leftOut, List<Unprintable> odd, boolean more) {}

    /** Somebody with signs that cannot be printed. */
    public record Unprintable(Envelope envelope, String signs) {}
}
