package org.folkmoot.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Mounts every resource of every module at the root of the site. */
@ApplicationPath("/")
public class Folkmoot extends Application {

    /** No description of the resources in XML: nobody reads it, and it is made anew at each start. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
