package org.folkmoot.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Mounts every resource of every module at the root of the site. */
@ApplicationPath("/")
public class Folkmoot extends Application {}
