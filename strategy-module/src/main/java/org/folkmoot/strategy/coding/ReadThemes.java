package org.folkmoot.strategy.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.folkmoot.strategy.model.coding.Agreement;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.WordsSaid;

/** Reads the themes of a consultation: how much was put into each, by how many, and how far they agree. */
@ApplicationScoped
public class ReadThemes {

    private final Themes themes;
    private final WordsSaid said;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadThemes() {
        this(null, null);
    }

    @Inject
    public ReadThemes(Themes themes, WordsSaid said) {
        this.themes = themes;
        this.said = said;
    }

    /** The themes with their numbers. */
    public ThemeTable read(long page) {
        Collection<Map<String, List<Long>>> coded = said.codings(page).values();
        List<ThemeLine> lines = themes.of(page).stream()
                .map(theme -> new ThemeLine(theme, inTheme(coded, theme.id()), agreement(coded, theme.id())))
                .toList();
        long coders = coded.stream()
                .flatMap(byCoder -> byCoder.keySet().stream())
                .distinct()
                .count();
        long twice = coded.stream().filter(byCoder -> byCoder.size() > 1).count();
        OptionalDouble overall = Agreement.nominal(
                coded.stream().map(byCoder -> new ArrayList<>(byCoder.values())).toList());
        return new ThemeTable(lines, coded.size(), coders, twice, overall, said.states(page));
    }

    /** What belongs to a theme: what at least half of those who coded it put there. */
    private static long inTheme(Collection<Map<String, List<Long>>> coded, long theme) {
        return coded.stream()
                .filter(byCoder -> {
                    long finders = byCoder.values().stream()
                            .filter(found -> found.contains(theme))
                            .count();
                    return finders > 0 && 2 * finders >= byCoder.size();
                })
                .count();
    }

    private static OptionalDouble agreement(Collection<Map<String, List<Long>>> coded, long theme) {
        return Agreement.nominal(coded.stream()
                .map(byCoder -> byCoder.values().stream()
                        .map(found -> found.contains(theme))
                        .toList())
                .toList());
    }

    /** A theme, how much belongs to it, and how far its coders agree on it. */
    public record ThemeLine(ThemeRow theme, long said, OptionalDouble agreement) {}

    /**
     * The themes of a consultation.
     *
     * @param coded how much anybody has coded
     * @param twice how much more than one has coded, on which the agreement rests
     * @param agreement over all themes: two coders agree only where they found the same ones
     */
    public record ThemeTable(
            List<ThemeLine> lines,
            long coded,
            long coders,
            long twice,
            OptionalDouble agreement,
            Map<String, Long> states) {

        /** How much was said in all, with what is withheld. */
        public long said() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }

        /** How much of it nobody reads, although it counts. */
        public long withheld() {
            return states.getOrDefault("WITHHELD", 0L);
        }
    }
}
