package org.folkmoot.members.testing;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;

/** Beans as the container would hand them over, for use cases that ask for all of a kind. */
public final class OneOf {

    private OneOf() {}

    /** These beans, of which only the stream is ever asked. */
    @SafeVarargs
    @SuppressWarnings("unchecked") // a proxy of a generic type
    public static <T> Instance<T> these(T... beans) {
        return (Instance<T>) Proxy.newProxyInstance(
                OneOf.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.of(beans));
    }
}
