package org.folkmoot.platform.access.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.platform.access.Permission;

/**
 * Writes {@code routes.json} when the WAR is built: every route with its methods, who may use it, whether it changes
 * anything and how it is protected. Ends the build where a route does not say who may use it, or where no request can reach it.
 */
public final class RouteTable {

    private static final String OURS = "org/folkmoot/";
    private static final List<Route> SERVED_BY_THE_CONTAINER = List.of(
            file("/assets/{file}"),
            file("/health"),
            file("/health/live"),
            file("/health/ready"),
            file("/health/started"));

    private RouteTable() {}

    /** Writes the table to the file named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        List<Class<?>> resources = resources();
        List<Route> routes = Routes.of(resources);
        Routes.fault(routes).or(() -> Shadows.fault(resources)).ifPresent(fault -> {
            throw new IllegalStateException(fault);
        });
        java.nio.file.Path target = java.nio.file.Path.of(arguments[0]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, json(Stream.concat(SERVED_BY_THE_CONTAINER.stream(), routes.stream())));
    }

    /** The table as JSON. */
    static String json(Stream<Route> routes) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode table = mapper.createArrayNode();
        routes.forEach(route -> describe(table.addObject(), route));
        return mapper.writeValueAsString(table) + "\n";
    }

    private static void describe(ObjectNode entry, Route route) {
        entry.put("method", route.method()).put("path", route.path()).put("open", route.open());
        Permission permission = route.permission();
        entry.put("permission", permission == null ? null : permission.name());
        ArrayNode roles = entry.putArray("roles");
        if (permission != null) {
            permission.roles().forEach(role -> roles.add(role.name()));
        }
        entry.put("changesState", route.changesState());
        entry.put("crossSiteCheck", route.changesState() && route.exempt().isEmpty());
        entry.put("exemptBecause", route.exempt().isEmpty() ? null : route.exempt());
        entry.put("token", route.token().isEmpty() ? null : route.token());
        entry.put("largestBodyMegabytes", route.megabytes());
        entry.put("answeredBy", route.where());
    }

    private static List<Class<?>> resources() throws IOException {
        List<Class<?>> found = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            java.nio.file.Path place = java.nio.file.Path.of(entry);
            if (Files.isDirectory(place)) {
                collect(place, found);
            } else if (entry.endsWith(".jar") && Files.exists(place)) {
                try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                    collect(jar.getPath("/"), found);
                }
            }
        }
        return found;
    }

    private static void collect(java.nio.file.Path root, List<Class<?>> found) throws IOException {
        java.nio.file.Path ours = root.resolve(OURS);
        if (!Files.isDirectory(ours)) {
            return;
        }
        try (Stream<java.nio.file.Path> files = Files.walk(ours)) {
            files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.contains("/web/") && !name.contains("$"))
                    .map(RouteTable::load)
                    .filter(RouteTable::isResource)
                    .forEach(found::add);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, RouteTable.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is on the class path and cannot be loaded", e);
        }
    }

    private static boolean isResource(Class<?> type) {
        return type.isAnnotationPresent(Path.class) && !Modifier.isAbstract(type.getModifiers());
    }

    private static Route file(String path) {
        return new Route("GET", path, null, true, "", "", 1, "container");
    }
}
