package org.folkmoot.platform.access.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.jspecify.annotations.Nullable;

/** Reads the routes off resource classes. */
public final class Routes {

    private Routes() {}

    /** The routes of these resource classes, by path and method. */
    public static List<Route> of(Collection<? extends Class<?>> resources) {
        return resources.stream()
                .flatMap(Routes::of)
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    /** The route of one resource method; empty where it answers to no HTTP method. */
    public static Optional<Route> of(Class<?> resource, Method method) {
        return httpMethod(method).map(verb -> route(resource, method, verb));
    }

    /** One line that names every route that does not say who may use it; empty where all do. */
    public static Optional<String> fault(List<Route> routes) {
        List<String> silent = routes.stream()
                .filter(route -> !route.declared())
                .map(route -> route.method() + " " + route.path() + " (" + route.where() + ")")
                .toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of("Neither @Requires nor @Open on " + String.join(", ", silent));
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .flatMap(method -> of(resource, method).stream());
    }

    private static Route route(Class<?> resource, Method method, String verb) {
        Permission permission = permission(resource, method);
        Open open = method.isAnnotationPresent(Requires.class) ? null : annotation(resource, method, Open.class);
        AcceptsUpload upload = method.getAnnotation(AcceptsUpload.class);
        return new Route(
                verb,
                path(resource, method),
                permission,
                permission == null && open != null,
                open == null ? "" : open.token(),
                open == null ? "" : open.exemptFromCrossSiteCheck(),
                upload == null ? 1 : upload.megabytes(),
                resource.getSimpleName() + "." + method.getName());
    }

    /** What the method needs: its own word counts before its class's, and asking counts before being open. */
    private static @Nullable Permission permission(Class<?> resource, Method method) {
        Requires own = method.getAnnotation(Requires.class);
        if (own != null) {
            return own.value();
        }
        Requires shared = resource.getAnnotation(Requires.class);
        return shared == null || method.isAnnotationPresent(Open.class) ? null : shared.value();
    }

    private static <A extends Annotation> @Nullable A annotation(Class<?> resource, Method method, Class<A> type) {
        A own = method.getAnnotation(type);
        return own != null ? own : resource.getAnnotation(type);
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        String joined = "/" + value(resource) + "/" + value(method);
        String plain = PathTemplate.withoutPatterns(joined.replaceAll("/+", "/"));
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String value(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
