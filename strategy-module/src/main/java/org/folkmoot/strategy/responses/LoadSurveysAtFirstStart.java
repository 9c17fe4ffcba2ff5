package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Loads the surveys of the installation's pack after its pages, and moves answers of before there were surveys. */
@OncePerBuild
@ApplicationScoped
class LoadSurveysAtFirstStart implements StartUpStep {

    private static final int ORDER = 315;

    private final LoadPackSurveys load;
    private final CarryOverAnswers carry;
    private final Pack pack;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadSurveysAtFirstStart() {
        this(null, null, null);
    }

    @Inject
    LoadSurveysAtFirstStart(LoadPackSurveys load, CarryOverAnswers carry, Pack pack) {
        this.load = load;
        this.carry = carry;
        this.pack = pack;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        load.load(pack);
        while (carry.carryOver() > 0) {
            // until all are moved
        }
    }
}
