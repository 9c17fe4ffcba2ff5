package org.folkmoot.bench;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The least application there is. */
@ApplicationPath("/")
public class Bare extends Application {}
