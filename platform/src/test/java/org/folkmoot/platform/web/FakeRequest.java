package org.folkmoot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request that knows its headers and its address; anything else it is asked is a fault of the test. */
final class FakeRequest {

    private static final int PORT = 8080;

    private final Map<String, List<String>> headers = new LinkedHashMap<>();

    static FakeRequest to(String host) {
        return new FakeRequest().with("Host", host);
    }

    FakeRequest with(String name, String value) {
        headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(value);
        return this;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> values(arguments).stream().findFirst().orElse(null);
                    case "getHeaders" -> Collections.enumeration(values(arguments));
                    case "getLocalPort" -> PORT;
                    case "getRemoteAddr" -> "203.0.113.9";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private List<String> values(Object[] arguments) {
        return headers.getOrDefault(arguments[0].toString().toLowerCase(Locale.ROOT), List.of());
    }
}
