package org.folkmoot.platform.access.web;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.platform.access.web.PathTemplate.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds routes that no request can reach, because Jakarta REST chooses a resource class first and never turns back: the class
 * whose own path fits with the most letters is asked alone (Jakarta RESTful Web Services 3.1, section 3.7.2).
 */
final class Shadows {

    /** What stands for a variable in an address, the first that its pattern takes. */
    private static final List<String> SAMPLES = List.of("1", "a", "a-name", "2024-01-31", "2024", "A1", "x.pdf");

    private static final Comparator<Class<?>> CHOSEN_FIRST = Comparator.<Class<?>>comparingInt(
                    type -> PathTemplate.letters(template(type)))
            .thenComparingInt(type -> PathTemplate.parts(template(type)).size())
            .reversed();

    private Shadows() {}

    /** One line that names every route that another class takes the requests of; empty where all can be reached. */
    static Optional<String> fault(Collection<? extends Class<?>> resources) {
        List<String> shadowed = resources.stream()
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> Routes.of(type, method).isPresent())
                        .flatMap(method -> shadowed(type, method, resources)))
                .sorted()
                .toList();
        return shadowed.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", shadowed));
    }

    private static Stream<String> shadowed(Class<?> type, Method method, Collection<? extends Class<?>> resources) {
        String address = sample(template(type) + template(method.getAnnotation(Path.class)));
        return resources.stream()
                .map(each -> (Class<?>) each)
                .filter(each -> takes(each, address))
                .min(CHOSEN_FIRST)
                .filter(chosen -> !template(chosen).equals(template(type)))
                .map(chosen -> "%s.%s is never reached at %s: %s takes all below %s"
                        .formatted(
                                type.getSimpleName(),
                                method.getName(),
                                address,
                                chosen.getSimpleName(),
                                template(chosen)))
                .stream();
    }

    /** A class none of whose methods has a path of its own takes only its own address. */
    private static boolean takes(Class<?> type, String address) {
        boolean longer = Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(Path.class));
        return PathTemplate.addresses(template(type), longer).matcher(address).matches();
    }

    private static String sample(String template) {
        StringBuilder address = new StringBuilder();
        for (Part part : PathTemplate.parts(template)) {
            address.append(part.literal()).append(sample(part.pattern(), template));
        }
        return address.toString();
    }

    private static String sample(String pattern, String template) {
        if (pattern.isEmpty()) {
            return "";
        }
        return Stream.concat(SAMPLES.stream(), Arrays.stream(pattern.split("[|()]")))
                .filter(each -> each.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sample fits " + pattern + " of " + template));
    }

    private static String template(Class<?> type) {
        return template(type.getAnnotation(Path.class));
    }

    private static String template(@Nullable Path path) {
        String bare = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
