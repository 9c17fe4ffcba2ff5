package org.folkmoot.platform.start;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Asks the container for what it offers under a name: the data source, its threads, its transactions. */
public final class ContainerServices {

    private ContainerServices() {}

    /** The service with this name, which is always a constant of the caller's. */
    @SuppressWarnings({"BanJNDI", "TypeParameterUnusedInFormals"}) // fixed names below java:, nothing from outside
    public static <T> T named(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException("The container offers no " + name, e);
        }
    }
}
