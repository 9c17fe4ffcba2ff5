package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.platform.database.ModuleMigrations;

/** Where the members module keeps its migrations. */
@ApplicationScoped
public class MembersMigrations implements ModuleMigrations {

    @Override
    public String module() {
        return "members";
    }
}
