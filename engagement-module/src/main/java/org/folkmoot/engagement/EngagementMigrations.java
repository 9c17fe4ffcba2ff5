package org.folkmoot.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.platform.database.ModuleMigrations;

/** This module's migrations. */
@ApplicationScoped
class EngagementMigrations implements ModuleMigrations {

    @Override
    public String module() {
        return "engagement";
    }
}
