package org.folkmoot.platform.database;

import jakarta.enterprise.context.ApplicationScoped;

/** The platform's own tables. */
@ApplicationScoped
class PlatformMigrations implements ModuleMigrations {

    @Override
    public String module() {
        return "platform";
    }
}
