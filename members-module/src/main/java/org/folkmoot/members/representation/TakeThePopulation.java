package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.members.model.Population;
import org.folkmoot.members.model.Population.Figure;
import org.folkmoot.platform.audit.Audit;

/** Takes the figures of the people who could be members from files, and takes the last file back. */
@ApplicationScoped
public class TakeThePopulation {

    private final Population population;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeThePopulation() {
        this.population = null;
        this.audit = null;
    }

    @Inject
    public TakeThePopulation(Population population, Audit audit) {
        this.population = population;
        this.audit = audit;
    }

    /** What becomes of figures that a file does not have. */
    public enum Others {
        KEEP,
        REMOVE
    }

    /** Takes the figures of the file; where it has faults nothing changes, and they are returned. */
    @Transactional
    public List<String> take(String text, Others others) {
        ReadPopulation read = ReadPopulation.of(text);
        if (read.faults().isEmpty()) {
            Map<String, Figure> figures = new LinkedHashMap<>();
            if (others == Others.KEEP) {
                population.all().forEach(each -> figures.put(key(each), each));
            }
            read.figures().forEach(each -> figures.put(key(each), each));
            population.replace(List.copyOf(figures.values()));
            audit.wrote("population.import", "population", read.figures().size() + " figures");
        }
        return read.faults();
    }

    private static String key(Figure figure) {
        return figure.area() + " " + figure.band();
    }

    /** Puts the figures back that there were before the last import; a second time that import again. */
    @Transactional
    public void takeBack() {
        List<Figure> former = population.former();
        if (!former.isEmpty()) {
            population.replace(former);
            audit.wrote("population.import-back", "population", former.size() + " figures as before");
        }
    }

    /** Whether there were other figures before the last import. */
    public boolean canBeTakenBack() {
        return !population.former().isEmpty();
    }

    /** All figures: for each area those of each band. */
    public SortedMap<String, Map<String, Long>> figures() {
        SortedMap<String, Map<String, Long>> figures = new TreeMap<>();
        population.all().forEach(each -> figures.computeIfAbsent(each.area(), area -> new HashMap<>())
                .put(each.band(), each.persons()));
        return figures;
    }

    /** The columns that a file may have. */
    public List<String> columns() {
        return ReadPopulation.bands();
    }

    /** The areas for which there are figures. */
    public List<String> areas() {
        return population.areas();
    }
}
