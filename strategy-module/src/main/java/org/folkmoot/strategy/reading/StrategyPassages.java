package org.folkmoot.strategy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.Strategy.State;
import org.folkmoot.strategy.reading.Passages.Passage;

/**
 * The parts of a strategy that readers comment on: its goals until it is closed; its chapters and its text only while it is
 * being developed or consulted on. Each passage in them is known by its own words.
 */
public final class StrategyPassages {

    private final Strategy strategy;
    private final Set<String> used = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();

    private StrategyPassages(Strategy strategy) {
        this.strategy = strategy;
    }

    /** The parts in the order of the page; none where the strategy is closed. */
    public static List<Part> of(Strategy strategy) {
        StrategyPassages found = new StrategyPassages(strategy);
        State state = strategy.about().state();
        if (state == State.CLOSED) {
            return List.of();
        }
        List<Passage> text =
                isDraft(strategy) && strategy.text() != null ? Passages.of(strategy.text(), "", found.used) : List.of();
        strategy.goals().forEach(found::goal);
        if (isDraft(strategy)) {
            strategy.chapters().forEach(found::chapter);
        }
        if (!text.isEmpty()) {
            found.parts.add(new Part("text", text));
        }
        return List.copyOf(found.parts);
    }

    /** True while its chapters and its text take comments, too. */
    static boolean isDraft(Strategy strategy) {
        State state = strategy.about().state();
        return state == State.IN_DEVELOPMENT || state == State.CONSULTING;
    }

    private void goal(Strategy.Goal goal) {
        String title = strategy.about().goalLabel().one() + " " + goal.number() + ": " + goal.title();
        List<Passage> passages = begin(title);
        if (goal.narrative() != null) {
            passages.addAll(Passages.of(goal.narrative(), title, used));
        }
        String stem = goal.stem() == null ? "" : goal.stem() + " ";
        goal.outcomes().forEach(outcome -> add(passages, title, stem + outcome));
        goal.commitments().forEach(commitment -> add(passages, title, commitment.text()));
        parts.add(new Part("goal-" + goal.number(), passages));
    }

    private void chapter(Strategy.Chapter chapter) {
        String title = "Chapter " + chapter.number() + ": " + chapter.title();
        List<Passage> passages = begin(title);
        passages.addAll(Passages.of(chapter.text(), title, used));
        chapter.whatChanged().forEach(change -> add(passages, title, change));
        parts.add(new Part("chapter-" + chapter.number(), passages));
    }

    private List<Passage> begin(String title) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Passages.id("part " + title, used), title, title, true));
        return passages;
    }

    private void add(List<Passage> passages, String title, String words) {
        passages.add(new Passage(Passages.id("li " + words, used), title, words, false));
    }

    /**
     * A goal, a chapter or the text.
     *
     * @param anchor where it stands on the page
     * @param passages its title first, where it has one, then what it says
     */
    public record Part(String anchor, List<Passage> passages) {}
}
