package org.folkmoot.platform.access.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Fails the deployment where a route does not say who may use it, with one line that names it. */
public class RouteCheck implements Extension {

    private final Set<Class<?>> resources = new LinkedHashSet<>();
    private volatile List<Route> routes = List.of();

    <T> void collect(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<T> found) {
        Class<T> type = found.getAnnotatedType().getJavaClass();
        if (!type.isInterface() && !Modifier.isAbstract(type.getModifiers())) {
            resources.add(type);
        }
    }

    void check(@Observes AfterDeploymentValidation validation) {
        routes = Routes.of(resources);
        Routes.fault(routes).map(DeploymentException::new).ifPresent(validation::addDeploymentProblem);
    }

    /** All routes of the application. */
    public List<Route> routes() {
        return routes;
    }
}
