package org.folkmoot.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.platform.database.ModuleMigrations;

/** The numbered SQL of the strategy module. */
@ApplicationScoped
class StrategyMigrations implements ModuleMigrations {

    @Override
    public String module() {
        return "strategy";
    }
}
