package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.members.model.Population;
import org.folkmoot.members.representation.TakeThePopulation.Others;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Takes the pack's figures of the people who could be members, at the first start. */
@OncePerBuild
@ApplicationScoped
public class LoadThePopulationOfThePack implements StartUpStep {

    private static final int ORDER = 156;
    private static final String FILE = "eligible.csv";

    private final Population population;
    private final TakeThePopulation take;
    private final Pack pack;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadThePopulationOfThePack() {
        this.population = null;
        this.take = null;
        this.pack = null;
    }

    @Inject
    public LoadThePopulationOfThePack(Population population, TakeThePopulation take, Pack pack) {
        this.population = population;
        this.take = take;
        this.pack = pack;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        if (population.isEmpty()) {
            pack.text(FILE).ifPresent(text -> take.take(text, Others.REMOVE));
        }
    }
}
