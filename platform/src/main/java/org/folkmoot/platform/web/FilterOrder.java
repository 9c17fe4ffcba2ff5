package org.folkmoot.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.platform.start.StartUp;
import org.folkmoot.platform.start.WorkersServlet;

/** Puts the start before the first request, and our filters before everything else: the front door, then prepared pages, then
 * the page cache. */
public final class FilterOrder implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext context) {
        if (context.getFilterRegistration("front-door") == null) {
            context.addListener(StartUp.class);
            // After the listeners, and before the first request.
            context.addServlet("workers", WorkersServlet.class).setLoadOnStartup(1);
            add(context, "front-door", FrontDoor.class);
            add(context, "prepared-pages", PreparedPagesFilter.class);
            add(context, "page-cache", PageCacheFilter.class);
        }
    }

    private static void add(ServletContext context, String name, Class<? extends Filter> filter) {
        context.addFilter(name, filter).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }
}
