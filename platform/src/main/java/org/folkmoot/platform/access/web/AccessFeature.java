package org.folkmoot.platform.access.web;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Puts the permission check before every route; a route that says nothing is refused to everybody. */
@Provider
public class AccessFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo info, FeatureContext context) {
        Routes.of(info.getResourceClass(), info.getResourceMethod())
                .ifPresent(route -> context.register(new AccessCheck(route)));
    }
}
