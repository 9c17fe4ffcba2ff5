package org.folkmoot.platform.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.start.StartRecord;

/** Offers the configured pack for injection. */
@ApplicationScoped
class PackBeans {

    @Produces
    @ApplicationScoped
    Pack pack(Installation installation, StartRecord record) {
        return ClassPathPack.of(
                installation.pack(), installation.demo(), PackBeans.class.getClassLoader(), record::isRepeated);
    }
}
